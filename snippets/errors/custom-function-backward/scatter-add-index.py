# --8<-- [start:forward]
import torch

weight = torch.ones(2, 3, requires_grad=True)
group = torch.tensor([[0], [1]])
total = torch.zeros(2, 3).scatter_add(0, group, weight)
print("total:", total.tolist())
# --8<-- [end:forward]

# --8<-- [start:backward]
total.sum().backward()
# --8<-- [end:backward]
