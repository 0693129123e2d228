# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
(x**2).sum().backward()
norm = torch.nn.utils.clip_grad_norm_([x], max_norm=1.0)
print("norm before:", norm)
print("x.grad:", x.grad)
# --8<-- [end:run]
