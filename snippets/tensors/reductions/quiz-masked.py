# --8<-- [start:run]
import torch

mask = torch.tensor([True, True, False, False])

x = torch.tensor([1.0, 2.0, 4.0, 5.0], requires_grad=True)
(x * mask).mean().backward()
print("mean of the product:", x.grad)

x.grad = None
x[mask].mean().backward()
print("mean of the selection:", x.grad)
# --8<-- [end:run]
