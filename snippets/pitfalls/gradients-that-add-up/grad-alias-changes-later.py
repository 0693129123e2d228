# --8<-- [start:run]
import torch

x = torch.tensor([1.0], requires_grad=True)
(2 * x).backward()
first = x.grad
(5 * x).backward()
print("first:", first)
# --8<-- [end:run]
