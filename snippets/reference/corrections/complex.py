# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
(z.abs() ** 2).backward()

a, b = torch.tensor(3.0, requires_grad=True), torch.tensor(4.0, requires_grad=True)
by_a, by_b = torch.autograd.grad(a**2 + b**2, (a, b))
print("predicted:", torch.complex(by_a, by_b) / 2)
print("z.grad:", z.grad)
# --8<-- [end:run]
