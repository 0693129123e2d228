# --8<-- [start:assign]
import torch

x = torch.tensor(3.0, requires_grad=True)
total = torch.zeros(2)
print("before, is_leaf:", total.is_leaf)
total[0] = x
print("after, is_leaf:", total.is_leaf)
print("after, requires_grad:", total.requires_grad)
print("after, grad_fn:", total.grad_fn.name())
# --8<-- [end:assign]
