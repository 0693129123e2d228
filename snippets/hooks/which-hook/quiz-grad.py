# --8<-- [start:wrong]
import torch


def ten_times(leaf):
    leaf.grad.mul_(10)


x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
w.register_post_accumulate_grad_hook(ten_times)
(5 * w * x).backward()
print("w.grad:", w.grad)
print("returned, wrong:", torch.autograd.grad(5 * w * x, w)[0])
# --8<-- [end:wrong]

# --8<-- [start:right]
w = torch.tensor(2.0, requires_grad=True)
w.register_hook(lambda gradient: 10 * gradient)
(5 * w * x).backward()
print("w.grad:", w.grad)
print("returned, right:", torch.autograd.grad(5 * w * x, w)[0])
# --8<-- [end:right]
