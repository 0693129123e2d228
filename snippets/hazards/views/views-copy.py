# --8<-- [start:wrong]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
h = 2 * x
h[[0]].mul_(10)
h.sum().backward()
print("wrong h:", h.detach())
print("wrong x.grad:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
h = 2 * x
h[0].mul_(10)
h.sum().backward()
print("right h:", h.detach())
print("right x.grad:", x.grad)
# --8<-- [end:right]
