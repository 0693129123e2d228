# --8<-- [start:run]
import torch


def loss(w):
    return (w**2).sum()


log = torch.tensor(0.0)
gradient, value = torch.func.grad_and_value(loss)(torch.tensor([1.0, 2.0]))
log.add_(value)
print("gradient:", gradient)
print("log:", log)
# --8<-- [end:run]
