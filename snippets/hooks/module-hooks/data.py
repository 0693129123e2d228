# --8<-- [start:data]
import torch
from torch import nn

seen = []


def note(module, grad_input, grad_output):
    seen.append((type(module).__name__, grad_input[0] is None))


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 1), nn.Tanh())
everywhere = nn.modules.module.register_module_full_backward_hook(note)
net(torch.ones(1, 2)).sum().backward()
print("seen:", seen)
# --8<-- [end:data]

# --8<-- [start:parameter]
seen.clear()
x = torch.ones(1, 2, requires_grad=True)
(gradient,) = torch.autograd.grad(net(x).sum(), net[0].weight)
everywhere.remove()
print("only the weight asked for:", seen, tuple(gradient.shape))
# --8<-- [end:parameter]
