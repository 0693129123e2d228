# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Linear(2, 3)
weights = {name: weight.detach() for name, weight in model.named_parameters()}
batch = torch.tensor([[1.0, 3.0], [4.0, 2.0]])


def loss(weights, x):
    return functional_call(model, weights, (x[None],))[:, 0].mean()


gradients = vmap(grad(loss), in_dims=(None, 0))(weights, batch)
print("first row of the weight:", gradients["weight"][:, 0].tolist())
# --8<-- [end:run]
