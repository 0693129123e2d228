# --8<-- [start:run]
import torch

net = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.ReLU(inplace=True))
for module in net.modules():
    if isinstance(module, torch.nn.ReLU):
        module.inplace = False

net[0].register_full_backward_hook(lambda module, grad_input, grad_output: print("grad_output:", grad_output))
net(torch.tensor([[1.0, 3.0]], requires_grad=True)).sum().backward()
# --8<-- [end:run]
