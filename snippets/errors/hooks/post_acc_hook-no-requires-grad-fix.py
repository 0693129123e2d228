# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_post_accumulate_grad_hook(lambda leaf: print("leaf.grad:", leaf.grad))
(x**2).sum().backward()
# --8<-- [end:run]
