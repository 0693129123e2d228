# --8<-- [start:recursive]
class Value:
    """As short as it gets: a sum, and a recursive backward pass."""

    def __init__(self, inputs=()):
        self.inputs = inputs
        self.grad = 0.0
        self.visits = 0

    def __add__(self, other):
        return Value((self, other))


def send(here, gradient):
    """Each path from the root brings its own gradient, all the way down."""
    here.grad += gradient
    here.visits += 1
    for source in here.inputs:
        send(source, gradient)
# --8<-- [end:recursive]

# --8<-- [start:paths]
x = Value()
h = x
for _ in range(10):
    h = h + h
send(h, 1.0)
print("x.grad:", x.grad)
print("visits of x:", x.visits)
# --8<-- [end:paths]

# --8<-- [start:deep]
x = Value()
h = x
for _ in range(3000):
    h = h + x
send(h, 1.0)
# --8<-- [end:deep]
