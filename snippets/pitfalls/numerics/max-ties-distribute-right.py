# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 3.0, 1.0], requires_grad=True)
x.amax(0).backward()
print("amax:", x.grad)
# --8<-- [end:run]
