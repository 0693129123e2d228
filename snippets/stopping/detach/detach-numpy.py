# --8<-- [start:wrong]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
y = x.exp()
y.detach().numpy()[:] = 7.0  # NumPy knows nothing of version counters
y.sum().backward()
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
y = x.exp()
y.detach().clone().numpy()[:] = 7.0
y.sum().backward()
print("x.grad, right:", x.grad)
# --8<-- [end:right]
