# --8<-- [start:table]
import torch

losses = {
    "every path is cut": lambda x, other: (x.detach() ** 2).sum(),
    "x is cut, another leaf is not": lambda x, other: (x.detach() * other).sum(),
    "every path goes through round": lambda x, other: x.round().sum(),
    "one factor of two is cut": lambda x, other: (x * x.detach()).sum(),
    "nothing is cut": lambda x, other: (x * x).sum(),
}
print("| what happened | x.grad |")
print("| --- | --- |")
for name, f in losses.items():
    x = torch.tensor([3.0], requires_grad=True)
    other = torch.tensor([1.0], requires_grad=True)
    try:
        f(x, other).backward()
    except RuntimeError as error:
        print(f"| {name} | `{type(error).__name__}` |")
    else:
        print(f"| {name} | `{x.grad}` |")
# --8<-- [end:table]
