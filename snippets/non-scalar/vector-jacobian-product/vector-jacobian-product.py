# --8<-- [start:forward]
import torch


def f(x):
    return torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])


x = torch.tensor([2.0, 3.0], requires_grad=True)
y = f(x)
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:jacobian]
J = torch.autograd.functional.jacobian(f, x)
print(J)
# --8<-- [end:jacobian]

# --8<-- [start:product]
print("v @ J:", v @ J)
# --8<-- [end:product]

# --8<-- [start:shapes]
print("| tensor | shape |")
print("| --- | --- |")
tensors = {"x": x, "y": y, "v": v, "J": J, "v @ J": v @ J, "x.grad": x.grad}
for name, t in tensors.items():
    print(f"| {name} | {tuple(t.shape)} |")
# --8<-- [end:shapes]
