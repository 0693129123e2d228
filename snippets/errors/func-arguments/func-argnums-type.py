# --8<-- [start:run]
import torch


def loss(w, x):
    return (w * x).sum()


torch.func.grad(loss, argnums="x")(torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0]))
# --8<-- [end:run]
