# --8<-- [start:table]
import torch

changes = {
    "x.add_(1)": lambda x: x.add_(1),
    "x += 1": lambda x: x.__iadd__(1),
    "x[0] = 1": lambda x: x.__setitem__(0, 1),
    "x[0].add_(1)": lambda x: x[0].add_(1),
    "torch.add(x, 1, out=x)": lambda x: torch.add(x, 1, out=x),
    "x.detach().add_(1)": lambda x: x.detach().add_(1),
    "x.add_(1) under no_grad": torch.no_grad()(lambda x: x.add_(1)),
    "x + 1": lambda x: x + 1,
    "x.data.add_(1)": lambda x: x.data.add_(1),
    "x.numpy().fill(1)": lambda x: x.numpy().fill(1),
}
print("| change | data changed | counted |")
print("| --- | --- | --- |")
for name, change in changes.items():
    x = torch.zeros(2)
    change(x)
    print(f"| `{name}` | {'yes' if x.any() else 'no'} | {'yes' if x._version else 'no'} |")
# --8<-- [end:table]
