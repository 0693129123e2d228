# --8<-- [start:wrong]
import torch

w = torch.tensor([0.0, 0.0], requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)

(slope,) = torch.autograd.grad(w @ x, x, create_graph=True)
penalty = ((slope**2).sum().sqrt() - 1) ** 2
print("sqrt of the sum:", torch.autograd.grad(penalty, w))
# --8<-- [end:wrong]

# --8<-- [start:norm]
(slope,) = torch.autograd.grad(w @ x, x, create_graph=True)
penalty = (slope.norm() - 1) ** 2
print("norm:", torch.autograd.grad(penalty, w))
# --8<-- [end:norm]

# --8<-- [start:right]
(slope,) = torch.autograd.grad(w @ x, x, create_graph=True)
penalty = ((slope**2).sum() - 1) ** 2
print("without a root:", torch.autograd.grad(penalty, w))
# --8<-- [end:right]
