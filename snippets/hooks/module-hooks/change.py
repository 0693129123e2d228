# --8<-- [start:setup]
import torch
from torch import nn


def layer_and_input():
    layer = nn.utils.skip_init(nn.Linear, 2, 1, bias=False)
    layer.load_state_dict({"weight": torch.tensor([[2.0, 3.0]])})
    return layer, torch.tensor([[5.0, 7.0]], requires_grad=True)
# --8<-- [end:setup]

# --8<-- [start:hook]
def hook(module, grad_input, grad_output):
    return (10 * grad_input[0],)


layer, x = layer_and_input()
layer.register_full_backward_hook(hook)
(4 * layer(x)).sum().backward()
print("hook:    ", x.grad, layer.weight.grad)
# --8<-- [end:hook]

# --8<-- [start:pre-hook]
def pre_hook(module, grad_output):
    return (10 * grad_output[0],)


layer, x = layer_and_input()
layer.register_full_backward_pre_hook(pre_hook)
(4 * layer(x)).sum().backward()
print("pre-hook:", x.grad, layer.weight.grad)
# --8<-- [end:pre-hook]
