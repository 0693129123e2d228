# --8<-- [start:wrong]
import torch


def ten_times_in_place(gradient):
    gradient.mul_(10)


x = torch.tensor([1.0, 2.0], requires_grad=True)
s = 3 * x
t = 5 * x
t.register_hook(ten_times_in_place)
v = torch.tensor([1.0, 2.0])
(s + t).backward(v)
print("x.grad, wrong:", x.grad)
print("v afterwards:", v)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
s = 3 * x
t = 5 * x
t.register_hook(lambda gradient: 10 * gradient)
v = torch.tensor([1.0, 2.0])
(s + t).backward(v)
print("x.grad, right:", x.grad)
print("v is unchanged:", v)
# --8<-- [end:right]
