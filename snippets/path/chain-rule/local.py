# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
a = 2 * x
b = a**2
y = 5 * b
y.backward()
by_hand = 5 * (2 * a.item()) * 2
print("x.grad:", x.grad.item())
print("by hand:", by_hand)
# --8<-- [end:run]
