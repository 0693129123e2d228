# --8<-- [start:run]
class Dual:
    def __init__(self, value, tangent):
        self.value, self.tangent = value, tangent

    def __add__(self, other):
        return Dual(self.value + other.value, self.tangent + other.tangent)

    def __mul__(self, other):
        tangent = self.tangent * other.value + self.value * other.tangent
        return Dual(self.value * other.value, tangent)


x, y = Dual(3.0, 1.0), Dual(5.0, 0.0)
z = x * x * y + x * y
print("value:", z.value, "tangent:", z.tangent)
# --8<-- [end:run]
