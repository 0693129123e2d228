# --8<-- [start:wrong]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
torch.nn.init.constant_(layer.weight, 3.0)
x = torch.ones(1, 1)

loss = layer(x).sum() + (layer.state_dict()["weight"] ** 2).sum()
loss.backward()
print("state_dict:", loss.item(), layer.weight.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
layer.weight.grad = None
loss = layer(x).sum() + (layer.weight**2).sum()
loss.backward()
print("parameter:", loss.item(), layer.weight.grad)
# --8<-- [end:right]
