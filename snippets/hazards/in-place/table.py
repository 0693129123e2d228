# --8<-- [start:table]
from collections.abc import Callable

import torch


def backward(f: Callable, change: str) -> torch.Tensor | None:
    """The gradient of f(2x).sum() after a change in place; None if backward raises."""
    x = torch.tensor([1.0, 2.0], requires_grad=True)
    h = 2 * x
    y = f(h)
    if change == "h":
        h.add_(1)
    elif change == "y":
        y.add_(1)
    try:
        y.sum().backward()
    except RuntimeError:
        return None
    return x.grad


operations = {
    "h + 3": lambda h: h + 3,
    "h * 3": lambda h: h * 3,
    "h.sum()": lambda h: h.sum(),
    "h * h": lambda h: h * h,
    "h ** 2": lambda h: h**2,
    "h.sin()": torch.sin,
    "h.exp()": torch.exp,
    "h.sqrt()": torch.sqrt,
    "h.relu()": torch.relu,
    "h.max()": torch.max,
}
print("| y | `h.add_(1)` | `y.add_(1)` |")
print("| --- | --- | --- |")
for name, f in operations.items():
    cells = []
    for change in ("h", "y"):
        gradient = backward(f, change)
        if gradient is None:
            cells.append("raises")
        else:
            cells.append("right" if torch.equal(gradient, backward(f, "")) else "wrong")
    print(f"| `{name}` | {cells[0]} | {cells[1]} |")
# --8<-- [end:table]
