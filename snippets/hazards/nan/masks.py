# --8<-- [start:product]
import torch

x = torch.tensor([0.0, 4.0], requires_grad=True)
mask = (x > 0).float()
y = x.log() * mask
y.sum().backward()
print("mask:", y.detach(), x.grad)
# --8<-- [end:product]

# --8<-- [start:nan-to-num]
x.grad = None
y = torch.nan_to_num(x.log() * mask)
y.sum().backward()
print("nan_to_num:", y.detach(), x.grad)
# --8<-- [end:nan-to-num]

# --8<-- [start:index]
x.grad = None
y = x[x > 0].log()
y.sum().backward()
print("index:", y.detach(), x.grad)
# --8<-- [end:index]
