# --8<-- [start:run]
import torch


def line_and_square(x):
    return x, x**2


outputs, pull = torch.func.vjp(line_and_square, torch.tensor([1.0, 2.0]))
print(pull((torch.tensor([1.0, 1.0]), torch.tensor([1.0, 1.0]))))
# --8<-- [end:run]
