# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w])
((w - 3) ** 2).sum().backward()
optimizer.step()
# --8<-- [end:run]
