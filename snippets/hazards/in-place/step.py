# --8<-- [start:forward]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 1, bias=False)
torch.nn.init.ones_(layer.weight)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)

x = torch.ones(1, 2, requires_grad=True)
first = layer(x).sum()
second = (layer(x) ** 2).sum()
print("version of the weight:", layer.weight._version)
# --8<-- [end:forward]

# --8<-- [start:step]
first.backward()
optimizer.step()
second.backward()
# --8<-- [end:step]
