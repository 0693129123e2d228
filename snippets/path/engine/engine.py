# --8<-- [start:value]
import torch

made = []  # every Value, in the order in which they were made


class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data, inputs=()):
        self.data = data
        self.inputs = inputs  # pairs: a Value, its local derivative
        self.grad = 0.0
        made.append(self)

    def __add__(self, other):
        inputs = [(self, 1.0), (other, 1.0)]
        return Value(self.data + other.data, inputs)

    def __mul__(self, other):
        inputs = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, inputs)

    def backward(self):
        self.grad = 1.0
        for value in reversed(made):
            for source, local in value.inputs:
                source.grad += value.grad * local
# --8<-- [end:value]

# --8<-- [start:example]
x = Value(3.0)
y = Value(5.0) * x * x + Value(-2.0) * x + Value(1.0)
y.backward()
print("y:", y.data)
print("x.grad:", x.grad)
# --8<-- [end:example]

# --8<-- [start:torch]
t = torch.tensor(3.0, requires_grad=True)
(5 * t * t - 2 * t + 1).backward()
print("by torch:", t.grad.item())
# --8<-- [end:torch]
