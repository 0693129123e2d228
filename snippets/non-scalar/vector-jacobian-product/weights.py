# --8<-- [start:backward]
import torch


def f(x):
    return torch.pow(x, 2) - 2 * x + 1


x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
v = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
y = f(x)
y.backward(gradient=v)
print("x.grad:")
print(x.grad)
# --8<-- [end:backward]

# --8<-- [start:jacobian]
J = torch.autograd.functional.jacobian(f, x)
print("J.shape:", tuple(J.shape))
print(J.reshape(4, 4))
# --8<-- [end:jacobian]

# --8<-- [start:product]
print("flattened:", v.reshape(4) @ J.reshape(4, 4))
print("not flattened:", torch.equal(torch.tensordot(v, J, dims=2), x.grad))
# --8<-- [end:product]
