# --8<-- [start:view]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.no_grad():
    view = x[0]
    product = x[0] * 1
b = torch.tensor([1.0, 2.0])
early = b[0]
b.requires_grad_()

print("product.requires_grad:", product.requires_grad)
print("view.requires_grad:", view.requires_grad)
print("view.grad_fn:", view.grad_fn)
print("early.requires_grad:", early.requires_grad)
print("early.grad_fn:", early.grad_fn)
# --8<-- [end:view]

# --8<-- [start:backward]
y = view * 3
print("edges of y:", y.grad_fn.next_functions)
y.backward()
print("x.grad:", x.grad)
print("view.grad:", view.grad)
# --8<-- [end:backward]

# --8<-- [start:outside]
y = x[0] * 3
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:outside]
