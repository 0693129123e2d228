# --8<-- [start:table]
import torch

x = torch.tensor([10.0, 20.0, 30.0, 40.0], requires_grad=True)
selections = {
    "x[2]": x[2],
    "x[1:3]": x[1:3],
    "x[::2]": x[::2],
    "x[[3, 3, 0]]": x[[3, 3, 0]],
    "x[x > 25]": x[x > 25],
    "x.take(torch.tensor([1]))": x.take(torch.tensor([1])),
}
print("| selection | value | node | gradient of the sum |")
print("| :-- | :-- | :-- | :-- |")
for name, y in selections.items():
    (gradient,) = torch.autograd.grad(y.sum(), x)
    print(f"| `{name}` | `{y.tolist()}` | `{y.grad_fn.name()}` | `{gradient.tolist()}` |")
# --8<-- [end:table]
