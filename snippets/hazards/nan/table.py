# --8<-- [start:table]
import torch

zero = torch.zeros(())
rows = {
    "x.sqrt() at 0": (torch.sqrt, 0.0),
    "x.log() at 0": (torch.log, 0.0),
    "x ** 0.5 at 0": (lambda x: x**0.5, 0.0),
    "x.acos() at 1": (torch.acos, 1.0),
    "torch.special.entr(x) at 0": (torch.special.entr, 0.0),
    "x / x at 0": (lambda x: x / x, 0.0),
    "(x ** 2).sqrt() at 0": (lambda x: (x**2).sqrt(), 0.0),
    "x * x.log() at 0": (lambda x: x * x.log(), 0.0),
    "torch.xlogy(x, x) at 0": (lambda x: torch.xlogy(x, x), 0.0),
    "torch.hypot(x, zero) at 0": (lambda x: torch.hypot(x, zero), 0.0),
    "x.sin() / x at 0": (lambda x: x.sin() / x, 0.0),
    "x.var().sqrt() at (3, 3)": (lambda x: x.var().sqrt(), [3.0, 3.0]),
    "x.abs() at 0": (torch.abs, 0.0),
    "torch.linalg.vector_norm(x) at (0, 0)": (torch.linalg.vector_norm, [0.0, 0.0]),
    "x.std() at (3, 3)": (torch.std, [3.0, 3.0]),
    "normalize(x, dim=0).sum() at (0, 0)": (lambda x: torch.nn.functional.normalize(x, dim=0).sum(), [0.0, 0.0]),
    "torch.sinc(x) at 0": (torch.sinc, 0.0),
    "torch.atan2(x, zero) at 0": (lambda x: torch.atan2(x, zero), 0.0),
    "torch.cdist(x, x) at one point 0": (lambda x: torch.cdist(x, x).sum(), [[0.0]]),
}
print("| expression | value | gradient |")
print("| --- | --- | --- |")
for name, (f, point) in rows.items():
    x = torch.tensor(point, requires_grad=True)
    y = f(x)
    y.backward()
    print(f"| `{name}` | {y.item():g} | {x.grad.tolist()} |")
# --8<-- [end:table]
