# --8<-- [start:run]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1, bias=False)
torch.nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)

x = torch.ones(1, 2, requires_grad=True)
first = layer(x).sum()
second = (layer(x) ** 2).sum()
first.backward()
second.backward()
optimizer.step()
print("gradient:", layer.weight.grad)
print("weight:", layer.weight.detach())
# --8<-- [end:run]
