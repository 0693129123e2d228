# --8<-- [start:run]
import torch


def add_one(x):
    y = x.clone()
    y.add_(1.0)
    return y


torch.func.functionalize(add_one, remove="all")(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
