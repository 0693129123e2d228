# --8<-- [start:run]
import torch


def loss(w):
    with torch.autograd.graph.save_on_cpu():
        return (w**2).sum()


torch.func.grad(loss)(torch.tensor([1.0, 2.0]))
# --8<-- [end:run]
