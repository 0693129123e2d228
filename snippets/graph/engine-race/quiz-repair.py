# --8<-- [start:run]
class Value:
    def __init__(self, data, inputs=()):
        self.data = data
        self.inputs = inputs
        self.grad = 0.0

    def __mul__(self, other):
        return Value(self.data * other.data, (self, other))


def backward(order):
    for here in order:
        here.grad = 0.0
    order[0].grad = 1.0
    for here in order:
        a, b = here.inputs
        a.grad += here.grad * b.data
        b.grad += here.grad * a.data


x = Value(3.0)
u = x * x
y = u * x
backward([y, u])
print("after one pass, x.grad:", x.grad)
backward([y, u])
print("after two passes, x.grad:", x.grad)
# --8<-- [end:run]
