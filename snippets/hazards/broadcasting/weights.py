# --8<-- [start:wrong]
import torch

p = torch.tensor([[1.0], [3.0]], requires_grad=True)
weights = torch.tensor([1.0, 0.0])
(weights * p**2).sum().backward()
print("wrong:", p.grad.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
p.grad = None
(weights[:, None] * p**2).sum().backward()
print("right:", p.grad.tolist())
# --8<-- [end:right]
