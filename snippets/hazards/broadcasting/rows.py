# --8<-- [start:wrong]
import torch

x = torch.tensor([[1.0, 3.0], [1.0, 1.0]], requires_grad=True)
shares = x / x.sum(dim=1)
(gradient,) = torch.autograd.grad(shares[1, 0], x)
print("wrong shares:", shares.tolist())
print("wrong gradient:", gradient.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
shares = x / x.sum(dim=1, keepdim=True)
(gradient,) = torch.autograd.grad(shares[1, 0], x)
print("right shares:", shares.tolist())
print("right gradient:", gradient.tolist())
# --8<-- [end:right]

# --8<-- [start:other-size]
x = torch.ones(2, 3)
x / x.sum(dim=1)
# --8<-- [end:other-size]
