# --8<-- [start:wrong]
import torch
from torch import nn


def report(module, grad_input, grad_output):
    print("hook of the tanh")


net = nn.Sequential(nn.Softplus(), nn.Tanh(), nn.Softplus())
kept = []
net[1].register_forward_hook(lambda module, inputs, output: kept.append(output))
net[1].register_full_backward_hook(report)
x = torch.tensor([0.5], requires_grad=True)
net(x)
print("kept:", kept[0].grad_fn.name())
torch.autograd.grad(kept[0], x)
# --8<-- [end:wrong]

# --8<-- [start:right]
net = nn.Sequential(nn.Softplus(), nn.Tanh(), nn.Softplus())
net[1].register_full_backward_hook(report)
inside = net[1](net[0](x))
print("result:", inside.grad_fn.name())
torch.autograd.grad(inside, x)
# --8<-- [end:right]
