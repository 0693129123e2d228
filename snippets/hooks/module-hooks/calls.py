# --8<-- [start:twice]
import torch
from torch import nn

seen = []


def note(module, grad_input, grad_output):
    seen.append(type(module).__name__)


tanh = nn.Tanh()
handle = tanh.register_full_backward_hook(note)
x = torch.tensor([0.5], requires_grad=True)
tanh(tanh(x)).backward()
handle.remove()
print(seen)
# --8<-- [end:twice]

# --8<-- [start:everywhere]
seen.clear()
everywhere = nn.modules.module.register_module_full_backward_hook(note)
net = nn.Sequential(nn.Softplus(), nn.Tanh())
net(x).backward()
everywhere.remove()
print(seen)
# --8<-- [end:everywhere]
