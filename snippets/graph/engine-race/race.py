# --8<-- [start:engine]
import math
import random

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
# --8<-- [end:engine]

# --8<-- [start:integers]
choose = random.Random(0)


def build(leaves, choices):
    """An expression from a list of choices: which operation, and which of the numbers so far."""
    numbers = list(leaves)
    for operation, i, j in choices:
        a, b = numbers[i % len(numbers)], numbers[j % len(numbers)]
        leaf = leaves[j % len(leaves)]
        match operation:
            case "add":
                numbers.append(a + b)
            case "subtract":
                numbers.append(a - b)
            case "multiply":
                numbers.append(a * leaf)
            case "divide":
                numbers.append(a / (b * b + 1))
            case "tanh":
                numbers.append((a + leaf).tanh())
            case "sin":
                numbers.append(a.sin())
            case "exp":
                numbers.append(a.tanh().exp())
    return sum(numbers[1:], numbers[0])


def race(starts, operations, length):
    """One random expression in both engines: values and gradients, ours first."""
    choices = [(choose.choice(operations), choose.randrange(99), choose.randrange(99)) for _ in range(length)]
    ours = [Value(start) for start in starts]
    y = build(ours, choices)
    backward(y)
    theirs = [torch.tensor(start, dtype=torch.float64, requires_grad=True) for start in starts]
    t = build(theirs, choices)
    t.backward()
    return [y.data, *(x.grad for x in ours)], [t.item(), *(x.grad.item() for x in theirs)]


equal, largest = 0, 0
for _ in range(500):
    starts = [float(choose.randint(-3, 3)) for _ in range(3)]
    ours, theirs = race(starts, ["add", "subtract", "multiply"], 15)
    equal += ours == theirs
    largest = max(largest, *map(abs, ours))
print("equal to the last digit:", equal)
print("largest number met:", int(largest))
# --8<-- [end:integers]

# --8<-- [start:reals]
close = 0
for _ in range(500):
    starts = [choose.uniform(-2, 2) for _ in range(3)]
    ours, theirs = race(starts, ["add", "subtract", "multiply", "divide", "tanh", "sin", "exp"], 15)
    scale = max(map(abs, theirs))
    close += all(abs(a - b) <= 1e-12 * scale for a, b in zip(ours, theirs, strict=True))
print("agree to twelve digits:", close, "of 500")
# --8<-- [end:reals]

# --8<-- [start:deep]
x = Value(1.0)
t = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
ours, theirs = x, t
for _ in range(5000):
    ours, theirs = ours + x, theirs + t
backward(ours)
theirs.backward()
print("our x.grad:", x.grad)
print("their x.grad:", t.grad.item())
# --8<-- [end:deep]
