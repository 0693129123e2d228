# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call


def loss(model, weights):
    return (functional_call(model, weights, torch.tensor([2.0])) - 4).square().sum()


model = nn.utils.skip_init(nn.Linear, 1, 1, bias=False)
nn.init.ones_(model.weight)
weights = dict(model.named_parameters())
inner = torch.autograd.grad(loss(model, weights), weights.values(), create_graph=True)
stepped = {name: w - 0.0625 * g for (name, w), g in zip(weights.items(), inner, strict=True)}
loss(model, stepped).backward()
print("model.weight.grad:", model.weight.grad)
# --8<-- [end:run]
