# --8<-- [start:retain]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x - 1
h.retain_grad()
y = torch.pow(h, 2)
y.backward()

print("h.is_leaf:", h.is_leaf)
print("h.retains_grad:", h.retains_grad)
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:retain]

# --8<-- [start:late]
h = x - 1
y = torch.pow(h, 2)
y.backward()
h.retain_grad()
print("h.retains_grad:", h.retains_grad)
print("h.grad:", h.grad)
# --8<-- [end:late]
