# --8<-- [start:run]
import io
import operator

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_hook(operator.neg)
torch.save(x, io.BytesIO())
# --8<-- [end:run]
