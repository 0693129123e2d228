# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
p = torch.pow(x, 2)
y = 5 * p
y.backward()
p.retain_grad()  # too late: the gradient has passed
print("p.retains_grad:", p.retains_grad)
print("p.grad:", p.grad)
# --8<-- [end:run]
