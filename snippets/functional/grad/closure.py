# --8<-- [start:setup]
import torch
from torch import nn
from torch.func import functional_call, grad

torch.manual_seed(0)
layer = nn.Linear(2, 1, bias=False)
layer.load_state_dict({"weight": torch.tensor([[2.0, 3.0]])})
x = torch.tensor([5.0, 7.0])
# --8<-- [end:setup]

# --8<-- [start:wrong]
print("gradient of x:", grad(lambda x: layer(x).sum() ** 2)(x).detach())
print("gradient of the weight, wrong:", layer.weight.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
def loss(weights, x):
    return functional_call(layer, weights, (x,)).sum() ** 2


weights = {name: weight.detach() for name, weight in layer.named_parameters()}
print("gradient of the weight, right:", grad(loss)(weights, x)["weight"])
# --8<-- [end:right]
