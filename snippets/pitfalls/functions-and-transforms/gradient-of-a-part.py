# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

model = nn.utils.skip_init(nn.Linear, 2, 1)
weights = {"weight": torch.tensor([[2.0, 3.0]]), "bias": torch.tensor([4.0])}


def output(part, x):
    return functional_call(model, weights, x).sum()


part = {"weight": weights["weight"]}
samples = torch.tensor([[5.0, 7.0], [1.0, 2.0]])
gradients = vmap(grad(output), in_dims=(None, 0))(part, samples)
print("gradients:", gradients["weight"].squeeze(1))
# --8<-- [end:run]
