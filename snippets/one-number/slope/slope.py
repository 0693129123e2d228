# --8<-- [start:three]
import torch


def f(x):
    return x**2 - 2 * x + 1


def derivative(x):
    return 2 * x - 2


h = 0.5
x = torch.tensor(3.0, requires_grad=True)
f(x).backward()

print("by hand:", derivative(3.0))
print("by finite difference:", (f(3.0 + h) - f(3.0 - h)) / (2 * h))
print("by autograd:", x.grad.item())
# --8<-- [end:three]

# --8<-- [start:quotients]
print("| step | forward | backward | central |")
print("| --- | --- | --- | --- |")
for h in (1.0, 0.5, 0.25, 0.125):
    forward = (f(3.0 + h) - f(3.0)) / h
    backward = (f(3.0) - f(3.0 - h)) / h
    central = (f(3.0 + h) - f(3.0 - h)) / (2 * h)
    print(f"| {h} | {forward} | {backward} | {central} |")
# --8<-- [end:quotients]

# --8<-- [start:tangent]
slope = x.grad.item()
print("| step | value | tangent | gap |")
print("| --- | --- | --- | --- |")
for h in (1.0, 0.5, 0.25, 0.125):
    tangent = f(3.0) + slope * h
    print(f"| {h} | {f(3.0 + h)} | {tangent} | {f(3.0 + h) - tangent} |")
# --8<-- [end:tangent]
