# --8<-- [start:run]
import torch

w = (torch.tensor([1.0, 2.0]) * 0.5).requires_grad_()
optimizer = torch.optim.SGD([w], lr=0.125)
print("w.is_leaf:", w.is_leaf)
w.sum().backward()
optimizer.step()
print("w:", w.tolist())
# --8<-- [end:run]
