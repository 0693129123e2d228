# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
w.grad = None
print("cleared:", w.grad)
w.grad = torch.zeros_like(w)
print("zero:", w.grad)
# --8<-- [end:run]
