# --8<-- [start:run]
import torch

torch.use_deterministic_algorithms(True)
x = torch.zeros(3, requires_grad=True)
y = x.index_put((torch.tensor([0, 2]),), torch.ones(2))
y.sum().backward()
torch.use_deterministic_algorithms(False)
print("x.grad:", x.grad)
# --8<-- [end:run]
