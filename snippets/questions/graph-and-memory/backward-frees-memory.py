# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
print("saved:", y.grad_fn._saved_self)
y.backward()
print("saved:", y.grad_fn._saved_self)
# --8<-- [end:run]
