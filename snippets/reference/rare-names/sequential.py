# --8<-- [start:run]
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint_sequential, set_checkpoint_early_stop

calls = []
net = nn.Sequential(*(nn.Tanh() for _ in range(4)))
for layer in net:
    layer.register_forward_hook(lambda *_: calls.append(1))


def count(early_stop):
    calls.clear()
    x = torch.ones(1, requires_grad=True)
    with set_checkpoint_early_stop(early_stop):
        y = checkpoint_sequential(net, 2, x, use_reentrant=False)
    forward = len(calls)
    y.backward()
    return forward, len(calls) - forward


print("forward, recomputed:", count(early_stop=True))
print("without early stop:", count(early_stop=False))
# --8<-- [end:run]
