# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(1, 1, bias=False).eval()
y = layer(torch.tensor([[3.0]]))
y.sum().backward()
print("layer.weight.grad:", layer.weight.grad)
# --8<-- [end:run]
