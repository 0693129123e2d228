# --8<-- [start:see]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 3 * x
y = (h * h).sum()
h.register_hook(lambda gradient: print("h gets:", gradient))
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:see]

# --8<-- [start:double]
x.grad = None
h = 3 * x
y = (h * h).sum()
h.register_hook(lambda gradient: 2 * gradient)
y.backward()
print("x.grad, doubled at h:", x.grad)
# --8<-- [end:double]
