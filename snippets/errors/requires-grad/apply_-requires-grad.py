# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
x.apply_(lambda value: value + 1)
# --8<-- [end:run]
