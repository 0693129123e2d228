# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = 2 * x
h.retain_grad()
h.grad_fn.register_prehook(lambda arrived: (arrived[0] + 1,))
h.register_hook(lambda gradient: 10 * gradient)
(7 * h).backward()
print("h.grad:", h.grad)
print("x.grad:", x.grad)
# --8<-- [end:run]
