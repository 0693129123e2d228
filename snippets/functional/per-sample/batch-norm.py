# --8<-- [start:setup]
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
weights = {name: weight.detach() for name, weight in model.named_parameters()}
batch = torch.tensor([[1.0, 3.0], [4.0, 2.0]])


def loss(weights, x):
    return functional_call(model, weights, (x[None],)).sum()
# --8<-- [end:setup]

# --8<-- [start:wrong]
vmap(grad(loss), in_dims=(None, 0))(weights, batch)
# --8<-- [end:wrong]
