# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
total = sum(w**n for n in (1, 2, 3))
total.backward()
print("one backward:", w.grad)

w.grad = None
for n in (1, 2, 3):
    (w**n).backward()
print("three backwards:", w.grad)
# --8<-- [end:run]
