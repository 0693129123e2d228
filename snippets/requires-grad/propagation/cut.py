# --8<-- [start:cut]
import torch

x = torch.tensor(3.0, requires_grad=True)

with torch.no_grad():
    inside = x * x
    made_inside = torch.tensor(5.0, requires_grad=True)

print("inside:", inside.requires_grad)
print("made_inside:", made_inside.requires_grad)
print("x.detach():", x.detach().requires_grad)
print("x.item():", torch.tensor(x.item()).requires_grad)
print("zeros_like(x):", torch.zeros_like(x).requires_grad)
# --8<-- [end:cut]

# --8<-- [start:half]
y = x.detach() * x
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:half]
