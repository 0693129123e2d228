# --8<-- [start:run]
import torch

weight = torch.ones(2, 3, requires_grad=True)
group = torch.tensor([[0], [1]])
total = torch.zeros(2, 3).scatter_add(0, group.expand_as(weight), weight)
print("total:", total.tolist())
total.sum().backward()
print("weight.grad:", weight.grad.tolist())
# --8<-- [end:run]
