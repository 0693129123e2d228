# --8<-- [start:run]
import torch

a = torch.zeros(2, requires_grad=True)
b = torch.zeros(2, requires_grad=True)
start = torch.ones(2)
a.grad = start.clone()
b.grad = start.clone()
(a + b).sum().backward()
print("a.grad:", a.grad)
print("start:", start)
# --8<-- [end:run]
