# --8<-- [start:function]
import torch


def f(x):
    for _ in range(3):
        x = x**2 - 2 * x + 1
    return x


print("f of three:", f(3.0))
# --8<-- [end:function]

# --8<-- [start:numeric]
h = 2.0**-10
print("numeric:", (f(3.0 + h) - f(3.0 - h)) / (2 * h))
# --8<-- [end:numeric]

# --8<-- [start:automatic]
x = torch.tensor(3.0, requires_grad=True)
f(x).backward()
print("automatic:", x.grad.item())
# --8<-- [end:automatic]
