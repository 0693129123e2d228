# --8<-- [start:table]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
results = {
    "x.sum()": x.sum(),
    "x.sum(0)": x.sum(0),
    "x.sum(1)": x.sum(1),
    "x.sum(1, keepdim=True)": x.sum(1, keepdim=True),
    "x.mean((0, 1))": x.mean((0, 1)),
    "x.max(1).values": x.max(1).values,
}
print("| reduction | shape | `x.grad` for `gradient=torch.ones_like(y)` |")
print("| :-- | :-- | :-- |")
for name, y in results.items():
    x.grad = None
    y.backward(gradient=torch.ones_like(y))
    numbers = [[round(g, 4) for g in row] for row in x.grad.tolist()]
    print(f"| `{name}` | `{tuple(y.shape)}` | `{numbers}` |")
# --8<-- [end:table]
