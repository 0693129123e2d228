# --8<-- [start:run]
import torch

w = torch.tensor([0.0, 1.0], requires_grad=True)
torch.sqrt(w).sum().backward()
print("before:", w.grad)
torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
print("after:", w.grad)

w.grad = torch.tensor([float("nan"), 1.0])
torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
print("after a nan:", w.grad)

w.grad = torch.tensor([1e20, 1e20])
print("norm of finite gradients:", torch.nn.utils.clip_grad_norm_([w], max_norm=1.0))
print("after an overflow:", w.grad)
# --8<-- [end:run]
