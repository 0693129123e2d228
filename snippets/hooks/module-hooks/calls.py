# --8<-- [start:twice]
import torch
from torch import nn

tanh = nn.Tanh()
handle = tanh.register_full_backward_hook(lambda module, grad_input, grad_output: print("called"))
x = torch.tensor([0.5], requires_grad=True)
tanh(tanh(x)).backward()
handle.remove()
# --8<-- [end:twice]

# --8<-- [start:everywhere]
seen = []
everywhere = nn.modules.module.register_module_full_backward_hook(
    lambda module, grad_input, grad_output: seen.append(type(module).__name__)
)
net = nn.Sequential(nn.Softplus(), nn.Tanh())
net(x).backward()
everywhere.remove()
print(seen)
# --8<-- [end:everywhere]
