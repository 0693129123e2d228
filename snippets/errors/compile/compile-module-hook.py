# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 1)
layer.register_full_backward_hook(lambda module, grad_input, grad_output: print("called"))
net = torch.compile(nn.Sequential(layer, nn.Tanh()), backend="aot_eager", fullgraph=True)
try:
    net(torch.ones(1, 2, requires_grad=True))
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
