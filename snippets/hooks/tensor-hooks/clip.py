# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 3 * x
y = (h * h).sum()
h.register_hook(lambda gradient: gradient.clamp(max=10))
y.backward()
print("x.grad, clipped at h:", x.grad)
# --8<-- [end:run]
