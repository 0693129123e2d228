# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
(z.abs() ** 2).backward()
print("z.grad:", z.grad)

parts = torch.tensor([3.0, 4.0], requires_grad=True)
(parts**2).sum().backward()
print("two real numbers:", parts.grad)
# --8<-- [end:run]
