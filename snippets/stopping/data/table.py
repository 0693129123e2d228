# --8<-- [start:table]
import torch

ways = {
    "`x.data.mul_(10)`": lambda x: x.data.mul_(10),
    "`x.detach().mul_(10)`": lambda x: x.detach().mul_(10),
    "`x.mul_(10)` under no_grad": lambda x: torch.no_grad()(x.mul_)(10),
    "`x.data = 10 * x.data`": lambda x: setattr(x, "data", 10 * x.data),
    "`x.detach().numpy()[:] *= 10`": lambda x: x.detach().numpy().__imul__(10),
}
print("| between forward and backward | x.grad |")
print("| --- | --- |")
for name, change in ways.items():
    x = torch.tensor([1.0], requires_grad=True)
    y = (x**2).sum()
    change(x)
    try:
        y.backward()
        print(f"| {name} | `{x.grad}` |")
    except RuntimeError as error:
        print(f"| {name} | `{type(error).__name__}` |")
# --8<-- [end:table]
