# --8<-- [start:run]
import torch

w = torch.ones(2, requires_grad=True)
(w * torch.tensor([3.0, 4.0])).sum().backward()
before = torch.nn.utils.clip_grad_norm_([w], 1.0)
after = torch.nn.utils.get_total_norm([w.grad])
print("before:", before)
print("after:", after)
# --8<-- [end:run]
