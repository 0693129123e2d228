# --8<-- [start:table]
import torch

one = torch.tensor(1.0)
functions = {
    "no where": lambda x: x.sqrt(),
    "outer where": lambda x: torch.where(x > 0, x.sqrt(), 0.0),
    "inner where": lambda x: torch.where(x > 0, x, 1.0).sqrt(),
    "both": lambda x: torch.where(x > 0, torch.where(x > 0, x, 1.0).sqrt(), 0.0),
}
print("| guard | value at 0 | gradient at 0 |")
print("| --- | --- | --- |")
for name, f in functions.items():
    x = torch.tensor(0.0, requires_grad=True)
    y = f(x)
    y.backward()
    print(f"| {name} | `{y.item()}` | `{x.grad.item()}` |")
# --8<-- [end:table]
