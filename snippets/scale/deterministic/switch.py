# --8<-- [start:run]
import torch

torch.use_deterministic_algorithms(True)
x = torch.zeros(3, requires_grad=True)
index = torch.tensor([0, 0])
x.index_add(0, index, torch.ones(2)).sum().backward()
print("index_add:", x.grad)
print("fresh memory:", torch.empty(2))
torch.use_deterministic_algorithms(False)
# --8<-- [end:run]
