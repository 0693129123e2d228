# --8<-- [start:run]
import torch

w = torch.ones(2, requires_grad=True)
(w * torch.tensor([3.0, 4.0])).sum().backward()
norm = torch.nn.utils.clip_grad_norm_([w], 1.0)
print("logged:", norm)
# --8<-- [end:run]
