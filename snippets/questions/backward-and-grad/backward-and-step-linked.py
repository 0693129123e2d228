# --8<-- [start:run]
import torch

torch.manual_seed(0)
model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][0]
print("held is model.weight:", held is model.weight)
model(torch.ones(1)).sum().backward()
print("held.grad:", held.grad)
# --8<-- [end:run]
