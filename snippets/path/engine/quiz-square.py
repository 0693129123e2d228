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

    def __pow__(self, exponent):
        local = exponent * self.data ** (exponent - 1)
        return Value(self.data**exponent, [(self, local)])

    def backward(self):
        self.grad = 1.0
        for value in reversed(made):
            for source, local in value.inputs:
                source.grad += value.grad * local
# --8<-- [end:value]

# --8<-- [start:run]
x = Value(3.0)
y = Value(5.0) * (Value(2.0) * x) ** 2
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
