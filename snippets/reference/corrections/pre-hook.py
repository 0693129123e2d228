# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
y = 7 * h
h.retain_grad()
h.grad_fn.register_prehook(lambda arrived: (10 * arrived[0],))
y.backward()
print("predicted:", 10 * torch.tensor(7.0))
print("h.grad:", h.grad)
# --8<-- [end:run]
