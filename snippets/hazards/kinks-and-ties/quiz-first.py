# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 2.0], requires_grad=True)
x[x.argmax()].backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
