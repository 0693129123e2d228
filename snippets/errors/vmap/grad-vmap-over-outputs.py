# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 1.0], requires_grad=True)
batch = torch.tensor([[1.0, 2.0], [3.0, 4.0]])


def loss(x):
    return (w @ x) ** 2


def sample_gradient(x):
    value = loss(x)
    print("inside:", value.requires_grad)
    return torch.autograd.grad(value, w)[0]


print("outside:", torch.vmap(loss)(batch).requires_grad)
torch.vmap(sample_gradient)(batch)
# --8<-- [end:run]
