# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
x[-1].backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
