# --8<-- [start:run]
class Value:
    def __init__(self, data, inputs=()):
        self.data = data
        self.inputs = inputs
        self.grad = 0.0

    def __mul__(self, other):
        inputs = [(self, other.data), (other, self.data)]
        return Value(self.data * other.data, inputs)


x = Value(3.0)
y = x * x
print("is x:", [source is x for source, local in y.inputs])
print("local derivatives:", [local for source, local in y.inputs])
for source, local in y.inputs:
    source.grad += 1.0 * local
print("x.grad:", x.grad)
# --8<-- [end:run]
