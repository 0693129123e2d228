# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
penalty = w**2
for x in (1.0, 2.0):
    loss = w * x + penalty
    loss.backward(retain_graph=True)
print("w.grad:", w.grad)
# --8<-- [end:run]

# --8<-- [start:right]
w.grad = None
for x in (1.0, 2.0):
    loss = w * x
    loss.backward()
(w**2).backward()
print("penalty counted once:", w.grad)
# --8<-- [end:right]
