# --8<-- [start:run]
import torch
from torch.distributed import autograd

autograd._init(0)
w, x = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
optimizer = torch.optim.SGD([w], lr=0.5)
with autograd.context() as number:
    autograd.backward(number, [w * x])
optimizer.step()
print("w:", w.item(), "w.grad:", w.grad)
# --8<-- [end:run]
