# --8<-- [start:run]
from dataclasses import dataclass


@dataclass
class Counted:
    """A number that counts how often numbers of its kind are multiplied."""

    number: float
    products = 0

    def __mul__(self, other):
        Counted.products += 1
        return Counted(self.number * other.number)

    def __add__(self, other):
        return Counted(self.number + other.number)


x = Counted(3.0)
values = [x]
for _ in range(3):
    values.append(values[-1] * x)
print("forward:", Counted.products)

Counted.products = 0
adjoint, gradient = Counted(1.0), Counted(0.0)
for v in reversed(values[:-1]):
    gradient = gradient + adjoint * v
    adjoint = adjoint * x
gradient = gradient + adjoint
print("backward:", Counted.products)
print("gradient:", gradient.number)
# --8<-- [end:run]
