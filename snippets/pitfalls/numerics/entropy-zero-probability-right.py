# --8<-- [start:run]
import torch

p = torch.tensor([0.0, 1.0], requires_grad=True)
entropy = torch.special.entr(p).sum()
entropy.backward()
print("entropy:", entropy.item())
print("p.grad:", p.grad)

p.grad = None
torch.special.entr(p.clamp(min=0.25)).sum().backward()
print("p.grad, clamped:", p.grad)
# --8<-- [end:run]
