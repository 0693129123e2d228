# --8<-- [start:run]
import torch


def at_most_five(gradient):
    return gradient * (5 / gradient.norm()).clamp(max=1)


x = torch.tensor([1.0, 1.0], requires_grad=True)
x.register_hook(lambda gradient: print("before:", gradient))
x.register_hook(at_most_five)
(torch.tensor([6.0, 8.0]) * x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
