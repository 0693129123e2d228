# --8<-- [start:run]
import torch


def square(x):
    return x**2, x.max()


x, tangent = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
value, tangent_out, largest = torch.func.jvp(square, (x,), (tangent,), has_aux=True)
print("value:", value)
print("tangent:", tangent_out)
print("largest:", largest)
# --8<-- [end:run]
