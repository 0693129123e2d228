# --8<-- [start:forward]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
a = torch.tensor(1.0)
b = torch.tensor(-2.0)
c = torch.tensor(1.0)
y = a * torch.pow(x, 2) + b * x + c
print("y:")
print(y)
# --8<-- [end:forward]

# --8<-- [start:backward]
y.backward(gradient=torch.ones(2, 2))
print("x.grad:")
print(x.grad)
# --8<-- [end:backward]

# --8<-- [start:by-hand]
print("| position | x | f(x) | 2x - 2 | y | x.grad |")
print("| --- | --- | --- | --- | --- | --- |")
for i in range(2):
    for j in range(2):
        t = x[i, j].item()
        by_hand = f"{t} | {t**2 - 2 * t + 1} | {2 * t - 2}"
        by_torch = f"{y[i, j].item()} | {x.grad[i, j].item()}"
        print(f"| {i}, {j} | {by_hand} | {by_torch} |")
# --8<-- [end:by-hand]
