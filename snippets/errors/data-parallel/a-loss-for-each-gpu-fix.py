# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1, bias=False)
inputs = torch.tensor([[1.0], [2.0], [3.0], [6.0]])
outputs = torch.cat([net(part) for part in inputs.chunk(2)])
outputs.mean().backward()
print(net.weight.grad)
# --8<-- [end:run]
