# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(100 * w).backward()
torch.nn.utils.clip_grad_norm_([w], 1.0)
optimizer.step()
print("w:", w.detach())
# --8<-- [end:run]
