# --8<-- [start:run]
from multiprocessing.reduction import ForkingPickler

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
message = ForkingPickler.dumps(y.detach().numpy())
print("received:", ForkingPickler.loads(message))
# --8<-- [end:run]
