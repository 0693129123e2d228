# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = x**2
h.register_post_accumulate_grad_hook(print)
# --8<-- [end:run]
