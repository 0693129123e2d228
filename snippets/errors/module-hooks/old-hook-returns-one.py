# --8<-- [start:run]
import torch
from torch import nn

layer = nn.utils.skip_init(nn.Linear, 2, 2)
layer.register_backward_hook(lambda module, grad_input, grad_output: (2 * grad_output[0],))
layer(torch.ones(1, 2, requires_grad=True)).sum().backward()
# --8<-- [end:run]
