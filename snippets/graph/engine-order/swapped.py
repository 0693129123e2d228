# --8<-- [start:swapped]
import torch


def order(sine_first):
    """The order of the nodes of sin(x) * exp(x), with the factors computed in either order."""
    x = torch.tensor(0.0, requires_grad=True)
    if sine_first:
        sine = x.sin()
        exponential = x.exp()
    else:
        exponential = x.exp()
        sine = x.sin()
    y = sine * exponential
    called = []
    for tensor in (sine, exponential, y):
        name = tensor.grad_fn.name()
        tensor.grad_fn.register_prehook(lambda _, name=name: called.append(name))
    y.backward()
    return called, x.grad.item()


print(*order(sine_first=True))
print(*order(sine_first=False))
# --8<-- [end:swapped]
