# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 4.0], requires_grad=True)
(x**2).sum().backward()
torch.nn.utils.clip_grad_norm([x], max_norm=1.0)
# --8<-- [end:run]
