# --8<-- [start:run]
import torch


def loss(w):
    return (w**2).sum(), {"largest": w.max()}


gradient, aux = torch.func.grad(loss, has_aux=True)(torch.tensor([1.0, 2.0]))
print("gradient:", gradient)
print("aux:", aux)
# --8<-- [end:run]
