# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call, grad, replace_all_batch_norm_modules_, vmap

torch.manual_seed(0)
net = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 1))
replace_all_batch_norm_modules_(net)
weights = {name: weight.detach() for name, weight in net.named_parameters()}


def loss(weights, batch):
    return functional_call(net, weights, (batch,)).pow(2).mean()


gradients = vmap(grad(loss), in_dims=(None, 0))(weights, torch.rand(5, 3, 2))
print("running_mean:", net[0].running_mean)
print("gradients:", tuple(gradients["1.weight"].shape))
# --8<-- [end:run]
