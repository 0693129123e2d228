# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
compiled = torch.compile(layer, backend="aot_eager")
x = torch.ones(1, 1, requires_grad=True)
compiled(x)
layer.register_forward_hook(lambda module, inputs, output: 2 * output)
torch.compiler.reset()
compiled(x).sum().backward()
print(x.grad)
# --8<-- [end:run]
