# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
y = x**2
y.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]

# --8<-- [start:zero]
y = x**2 + 0 * w
y.backward()
print("w.grad, used with factor zero:", w.grad)
# --8<-- [end:zero]
