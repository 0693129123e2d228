# --8<-- [start:run]
import torch


def ten_times(gradient):
    gradient.mul_(10)


x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 5 * x
h.register_hook(ten_times)
h.sum().backward()
# --8<-- [end:run]
