# --8<-- [start:run]
import torch

W = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
a = torch.tensor([1.0, 2.0], requires_grad=True)
b = torch.tensor([10.0], requires_grad=True)
y = W @ torch.cat([a, b])
y.backward()
print("a.grad:", a.grad)
print("b.grad:", b.grad)
print("W.grad:", W.grad)
# --8<-- [end:run]
