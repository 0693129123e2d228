# --8<-- [start:complex]
import torch

z = torch.tensor(1.0 + 2.0j)
z.requires_grad_()
print("z.dtype:", z.dtype)
print("z.requires_grad:", z.requires_grad)
# --8<-- [end:complex]

# --8<-- [start:integer]
n = torch.tensor([0, 1, 2])
n.requires_grad_()
# --8<-- [end:integer]
