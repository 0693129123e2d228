# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(1, 1, bias=False)
for weight in rnn.parameters():
    nn.init.ones_(weight)
x = torch.tensor([[[0.5]]]).atanh().requires_grad_()
with torch.backends.cudnn.flags(enabled=False):
    y, _ = rnn(x)
(slope,) = torch.autograd.grad(y.sum(), x, create_graph=True)
(curvature,) = torch.autograd.grad(slope.sum(), x)
print("y:", y.item())
print("slope:", slope.item())
print("curvature:", curvature.item())
# --8<-- [end:run]
