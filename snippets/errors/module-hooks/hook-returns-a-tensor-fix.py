# --8<-- [start:run]
import torch
from torch import nn

layer = nn.Tanh()
layer.register_full_backward_hook(lambda module, grad_input, grad_output: (2 * grad_input[0],))
x = torch.zeros(1, 2, requires_grad=True)
layer(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
