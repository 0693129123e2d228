# --8<-- [start:function]
import torch


def by_autograd(number, divisor):
    x = torch.tensor(number, requires_grad=True)
    (gradient,) = torch.autograd.grad(x * x / divisor, x)
    return gradient


def by_hand(number, divisor):
    return 2 * torch.tensor(number) / divisor
# --8<-- [end:function]

# --8<-- [start:one]
print("by autograd:", by_autograd(5.0, 3).item())
print("by hand:", by_hand(5.0, 3).item())
print("equal:", bool(by_autograd(5.0, 3) == by_hand(5.0, 3)))
# --8<-- [end:one]

# --8<-- [start:many]
numbers = [float(n) for n in range(1, 101)]
for divisor in (3, 4):
    unequal = sum(bool(by_autograd(n, divisor) != by_hand(n, divisor)) for n in numbers)
    print(f"unequal, divided by {divisor}: {unequal}")
# --8<-- [end:many]

# --8<-- [start:close]
for number in numbers:
    torch.testing.assert_close(by_autograd(number, 3), by_hand(number, 3))
print("all close:", all(torch.allclose(by_autograd(n, 3), by_hand(n, 3)) for n in numbers))
# --8<-- [end:close]

# --8<-- [start:where]
third = torch.tensor(1.0) / 3
print("a third, rounded:", third.item())
print("autograd, two paths:", (third * 5 + third * 5).item())
print("by hand, one division:", (torch.tensor(10.0) / 3).item())
print("in float64:", 10 / 3)
# --8<-- [end:where]
