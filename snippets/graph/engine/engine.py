# --8<-- [start:value]
import math

import torch


class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data, inputs=(), local=()):
        self.data = float(data)
        self.inputs = inputs  # the Values it was computed from; none for a leaf
        self.local = local  # its derivative with respect to each of them
        self.grad = None

    def __add__(self, other):
        other = value(other)
        return Value(self.data + other.data, (self, other), (1.0, 1.0))

    def __sub__(self, other):
        other = value(other)
        return Value(self.data - other.data, (self, other), (1.0, -1.0))

    def __mul__(self, other):
        other = value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __truediv__(self, other):
        other = value(other)
        quotient = self.data / other.data
        return Value(quotient, (self, other), (1 / other.data, -quotient / other.data))

    def __pow__(self, exponent):
        return Value(self.data**exponent, (self,), (exponent * self.data ** (exponent - 1),))

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def exp(self):
        result = math.exp(self.data)
        return Value(result, (self,), (result,))

    def sin(self):
        return Value(math.sin(self.data), (self,), (math.cos(self.data),))

    def tanh(self):
        result = math.tanh(self.data)
        return Value(result, (self,), (1 - result * result,))


def value(number):
    """The number as a Value; a plain number becomes a leaf."""
    return number if isinstance(number, Value) else Value(number)
# --8<-- [end:value]

# --8<-- [start:count]
def count_uses(root):
    """For each Value below the root, how often it was used on the way there."""
    uses = {root: 0}
    waiting = [root]
    while waiting:
        for source in waiting.pop().inputs:
            if source not in uses:
                uses[source] = 0
                waiting.append(source)
            uses[source] += 1
    return uses
# --8<-- [end:count]

# --8<-- [start:backward]
def backward(root, gradient=1.0):
    """Add the derivative of the root to the grad of every leaf below it."""
    uses = count_uses(root)
    arrived = {root: gradient}
    ready = [root]
    while ready:
        here = ready.pop()
        total = arrived.pop(here)
        if not here.inputs:
            here.grad = total if here.grad is None else here.grad + total
        for source, local in zip(here.inputs, here.local, strict=True):
            arrived[source] = arrived.get(source, 0.0) + total * local
            uses[source] -= 1
            if uses[source] == 0:
                ready.append(source)
# --8<-- [end:backward]

# --8<-- [start:example]
x = Value(3.0)
y = x**2 + -2 * x + 1
backward(y)
print("y:", y.data)
print("x.grad:", x.grad)
# --8<-- [end:example]

# --8<-- [start:shared]
x = Value(3.0)
u = x * x
z = u * x + u
backward(z)
print("z:", z.data)
print("x.grad:", x.grad)
print("u.grad:", u.grad)
# --8<-- [end:shared]

# --8<-- [start:torch]
t = torch.tensor(3.0, requires_grad=True)
(t**2 + -2 * t + 1).backward()
print("first example, by torch:", t.grad.item())

t.grad = None
s = t * t
(s * t + s).backward()
print("second example, by torch:", t.grad.item())
# --8<-- [end:torch]

# --8<-- [start:twice]
backward(z)
print("x.grad after a second pass:", x.grad)
# --8<-- [end:twice]

# --8<-- [start:own]
def relu(a):
    return Value(max(a.data, 0.0), (a,), (1.0 if a.data > 0 else 0.0,))


for number in (-2.0, 0.0, 2.0):
    a = Value(number)
    backward(relu(a) * 5)
    t = torch.tensor(number, requires_grad=True)
    (t.relu() * 5).backward()
    print(f"relu at {number}: {a.grad}, by torch {t.grad.item()}")
# --8<-- [end:own]
