# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 3 * x
h.register_hook(lambda gradient: print("registered before:", gradient))
h[0] = 10 * x[1]
h.register_hook(lambda gradient: print("registered after:", gradient))
y = (torch.tensor([5.0, 7.0]) * h).sum()
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
