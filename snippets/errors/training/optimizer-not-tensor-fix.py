# --8<-- [start:run]
import torch

temperature = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([temperature], lr=0.1)
(temperature**2).backward()
optimizer.step()
print(temperature)
# --8<-- [end:run]
