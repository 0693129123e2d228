# --8<-- [start:run]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer.weight = torch.nn.Parameter(torch.zeros(1, 1))
layer(torch.tensor([1.0])).backward()
optimizer.step()
print("layer.weight.grad:", layer.weight.grad)
print("layer.weight:", layer.weight.detach())
held = [p for group in optimizer.param_groups for p in group["params"]]
print("held by the optimizer:", any(p is layer.weight for p in held))
# --8<-- [end:run]
