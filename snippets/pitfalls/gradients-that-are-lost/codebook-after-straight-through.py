# --8<-- [start:run]
import torch

code = torch.tensor([[0.0, 0.0], [1.0, 1.0]], requires_grad=True)
z = torch.tensor([[0.75, 0.5]], requires_grad=True)
nearest = code[torch.cdist(z, code).argmin(dim=1)]
q = z + (nearest - z).detach()
codebook_loss = (q - z.detach()).square().sum()
codebook_loss.backward()
print("code.grad:", code.grad)
print("z.grad:", z.grad)
# --8<-- [end:run]
