# --8<-- [start:run]
import torch

w = (torch.ones(2) * 0.1).requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.1)
(w**2).sum().backward()
optimizer.step()
print(w)
# --8<-- [end:run]
