# --8<-- [start:run]
import torch
from torch import nn

layer = nn.utils.skip_init(nn.Linear, 2, 1, bias=False)
layer.load_state_dict({"weight": torch.tensor([[2.0, 3.0]])})
inputs = []


def keep(module, arguments):
    inputs.append(arguments[0].detach())


def report(module, grad_input, grad_output):
    print("by hand:", grad_output[0].T @ inputs.pop())


layer.register_forward_pre_hook(keep)
layer.register_full_backward_hook(report)
x = torch.tensor([[5.0, 7.0], [1.0, 2.0]], requires_grad=True)
(torch.tensor([[4.0], [10.0]]) * layer(x)).sum().backward()
print("weight.grad:", layer.weight.grad)
# --8<-- [end:run]
