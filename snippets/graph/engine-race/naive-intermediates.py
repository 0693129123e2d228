# --8<-- [start:naive]
import torch


class Value:
    """Every Value has a grad and adds to it, also in the middle of the graph."""

    def __init__(self, data, inputs=()):
        self.data = data
        self.inputs = inputs
        self.grad = 0.0

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other))


def backward(order):
    """The order is given, last result first."""
    order[0].grad = 1.0
    for here in order:
        if here.inputs:
            a, b = here.inputs
            a.grad += here.grad * b.data
            b.grad += here.grad * a.data
# --8<-- [end:naive]

# --8<-- [start:twice]
x = Value(3.0)
u = x * x
y = u * x
backward([y, u])
print("after one pass, x.grad:", x.grad)
backward([y, u])
print("after two passes, x.grad:", x.grad)
print("after two passes, u.grad:", u.grad)
# --8<-- [end:twice]

# --8<-- [start:torch]
x = torch.tensor(3.0, requires_grad=True)
y = x * x * x
y.backward(retain_graph=True)
y.backward()
print("by torch, x.grad:", x.grad.item())
# --8<-- [end:torch]
