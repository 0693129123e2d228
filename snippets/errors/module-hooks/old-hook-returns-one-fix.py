# --8<-- [start:run]
import torch
from torch import nn

layer = nn.utils.skip_init(nn.Linear, 2, 2)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
layer.register_full_backward_hook(lambda module, grad_input, grad_output: (2 * grad_input[0],))
x = torch.ones(1, 2, requires_grad=True)
layer(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
