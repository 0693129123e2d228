# --8<-- [start:run]
import torch


def absolute(x):
    if x < 0:
        return -x
    return x


x = torch.tensor(-2.0, requires_grad=True)
absolute(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
