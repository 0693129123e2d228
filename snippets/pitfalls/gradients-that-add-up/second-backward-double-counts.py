# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
h = 2 * w
base = 1 * h
total = 10 * h + base
base.backward(retain_graph=True)
total.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
