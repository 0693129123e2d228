# --8<-- [start:run]
import torch

net = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.ReLU(inplace=True))
net[0].register_full_backward_hook(lambda module, grad_input, grad_output: None)
net(torch.tensor([[1.0, 3.0]], requires_grad=True))
# --8<-- [end:run]
