# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1, bias=False)
nn.init.constant_(net.weight, 2.0)
net.register_full_backward_hook(lambda module, grad_input, grad_output: print("hook:", grad_output))
x = torch.ones(1, 1, requires_grad=True)
net.forward(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
