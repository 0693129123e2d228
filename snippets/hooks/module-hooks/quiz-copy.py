# --8<-- [start:run]
import copy

import torch
from torch import nn


def report(module, grad_input, grad_output):
    print("hook of the module")


layer = nn.utils.skip_init(nn.Linear, 2, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
layer.register_full_backward_hook(report)
layer.weight.register_hook(lambda gradient: print("hook of the weight"))
x = torch.tensor([[5.0, 7.0]], requires_grad=True)
print("the layer:")
layer(x).sum().backward()
print("its copy:")
copy.deepcopy(layer)(x).sum().backward()
print("the layer after loading with assign:")
layer.load_state_dict(layer.state_dict(), assign=True)
layer(x).sum().backward()
# --8<-- [end:run]
