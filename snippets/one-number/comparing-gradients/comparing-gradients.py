# --8<-- [start:function]
import torch


def f(a):
    b = a * 2
    while b.abs() < 1000:
        b = b * 2
    return b if b > 0 else 100 * b


def gradient(number):
    a = torch.tensor(number, requires_grad=True)
    d = f(a)
    (grad,) = torch.autograd.grad(d, a)
    return grad, (d / a).detach()
# --8<-- [end:function]

# --8<-- [start:one]
grad, quotient = gradient(-0.66)
print("gradient:", grad.item())
print("d / a:", quotient.item())
print("equal:", bool(grad == quotient))
# --8<-- [end:one]

# --8<-- [start:many]
positive = [gradient(k / 100) for k in range(1, 101)]
negative = [gradient(-k / 100) for k in range(1, 101)]
print("unequal, a positive:", sum(bool(g != q) for g, q in positive))
print("unequal, a negative:", sum(bool(g != q) for g, q in negative))
# --8<-- [end:many]

# --8<-- [start:close]
for grad, quotient in positive + negative:
    torch.testing.assert_close(grad, quotient)
print("all close:", all(torch.allclose(g, q) for g, q in positive + negative))
# --8<-- [end:close]

# --8<-- [start:where]
a = torch.tensor(-0.66)
b = a * 2**11
print(f"a: {a.item():.20f}")
print(f"b: {b.item():.20f}")
print("b / a:", (b / a).item())
print("100 * b, rounded:", (100 * b).item())
print("100 * b, exact:", 100 * b.item())
# --8<-- [end:where]
