# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 1.0, 1.0])
(gradient,) = torch.autograd.grad((x**3).sum(), x, create_graph=True)


def one_more_pass(weights):
    """The derivative of the weighted gradient: a row, or a sum of rows, of the Hessian."""
    (row,) = torch.autograd.grad(gradient, x, grad_outputs=weights, retain_graph=True)
    return row


print("one more pass:", one_more_pass(v))
hessian = torch.stack([one_more_pass(unit) for unit in torch.eye(3)])
print("three more passes:", v @ hessian)
# --8<-- [end:run]
