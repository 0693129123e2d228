# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
d = y.detach()
print("is_leaf:", d.is_leaf)
print("requires_grad:", d.requires_grad)
print("grad_fn:", d.grad_fn)
print("same memory:", d.data_ptr() == y.data_ptr())
print("y still has its history:", y.grad_fn.name())
# --8<-- [end:run]
