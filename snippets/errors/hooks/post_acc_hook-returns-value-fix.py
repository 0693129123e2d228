# --8<-- [start:run]
import torch


def scale(leaf):
    leaf.grad.mul_(10)


x = torch.tensor([1.0, 2.0], requires_grad=True)
x.register_post_accumulate_grad_hook(scale)
(x**2).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
