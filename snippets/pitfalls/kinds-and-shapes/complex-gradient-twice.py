# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
(z.abs() ** 2).backward()
print("z.grad:", z.grad)

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(4.0, requires_grad=True)
(a**2 + b**2).backward()
print("with respect to the real part:", a.grad)
print("with respect to the imaginary part:", b.grad)
# --8<-- [end:run]
