# --8<-- [start:run]
import torch
from torch import nn


def report(module, grad_input, grad_output):
    print("hook of the tanh")


net = nn.Sequential(nn.Softplus(), nn.Tanh(), nn.Softplus())
kept = []
net[2].register_forward_pre_hook(lambda module, inputs: kept.append(inputs[0]))
net[1].register_full_backward_hook(report)
x = torch.tensor([0.5], requires_grad=True)
net(x)
torch.autograd.grad(kept[0], x)
# --8<-- [end:run]
