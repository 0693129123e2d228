# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
h = x**2
(h + 5 * h).backward(retain_graph=True)
print("one call:", x.grad)
x.grad = None
h.backward(retain_graph=True)
(5 * h).backward()
print("two calls:", x.grad)
# --8<-- [end:run]
