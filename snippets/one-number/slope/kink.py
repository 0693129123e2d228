# --8<-- [start:run]
import torch

h = 0.5
x = torch.tensor(0.0, requires_grad=True)
x.abs().backward()

print("forward:", (abs(h) - abs(0.0)) / h)
print("backward:", (abs(0.0) - abs(-h)) / h)
print("central:", (abs(h) - abs(-h)) / (2 * h))
print("autograd:", x.grad.item())
# --8<-- [end:run]
