# --8<-- [start:run]
import torch

w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, fused=True)
first, second = w.sum(), (w**2).sum()

first.backward()
optimizer.step()
w.grad = None
second.backward()
print("version of w:", w._version)
print("gradient of the second loss:", w.grad)
# --8<-- [end:run]
