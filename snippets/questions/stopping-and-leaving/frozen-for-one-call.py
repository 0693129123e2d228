# --8<-- [start:run]
import torch
from torch import nn
from torch.func import functional_call

torch.manual_seed(0)
net = nn.Linear(1, 1, bias=False)
nn.init.constant_(net.weight, 3.0)
first = torch.tensor([[1.0]], requires_grad=True)
second = torch.tensor([[10.0]], requires_grad=True)
fixed = {name: parameter.detach() for name, parameter in net.named_parameters()}
loss = net(first).sum() + functional_call(net, fixed, second).sum()
loss.backward()
print("weight:", net.weight.grad, "first:", first.grad, "second:", second.grad)
# --8<-- [end:run]
