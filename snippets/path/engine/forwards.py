# --8<-- [start:value]
made = []


class Value:
    def __init__(self, data, inputs=()):
        self.data = data
        self.inputs = inputs
        self.grad = 0.0
        made.append(self)

    def __mul__(self, other):
        inputs = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, inputs)
# --8<-- [end:value]


# --8<-- [start:run]
def backward(result, order):
    for value in made:
        value.grad = 0.0
    result.grad = 1.0
    for value in order:
        for source, local in value.inputs:
            source.grad += value.grad * local


x = Value(3.0)
y = x * x * x
backward(y, reversed(made))
print("last made first:", x.grad)
backward(y, made)
print("first made first:", x.grad)
# --8<-- [end:run]
