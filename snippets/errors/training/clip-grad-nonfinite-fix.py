# --8<-- [start:run]
import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
torch.sqrt(w).sum().backward()
norm = torch.nn.utils.get_total_norm([w.grad])
print("norm:", norm)
print("step:", bool(norm.isfinite()))

w.grad = None
torch.sqrt(w + 0.25).sum().backward()
print("norm with a shifted root:", torch.nn.utils.clip_grad_norm_([w], max_norm=1.0, error_if_nonfinite=True))
# --8<-- [end:run]
