# --8<-- [start:run]
import torch


def loss(w):
    prediction = 2 * w
    return (prediction - 1) ** 2, prediction


gradient, prediction = torch.func.grad(loss, has_aux=True)(torch.tensor(3.0))
print("gradient:", gradient)
print("prediction:", prediction)
# --8<-- [end:run]
