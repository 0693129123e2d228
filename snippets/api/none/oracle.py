# --8<-- [start:run]
import torch

functions = {
    "not used": (lambda x, w: w**2, lambda x, w: w**2),
    "detach": (lambda x, w: w * x.detach(), lambda x, w: w * x),
    "int": (lambda x, w: w * x.int(), lambda x, w: w * x.int()),
}
h = 0.25
for name, (used, meant) in functions.items():
    x = torch.tensor(3.5, dtype=torch.float64, requires_grad=True)
    w = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
    used(x, w).backward()
    with torch.no_grad():
        quotient = (meant(x + h, w) - meant(x - h, w)) / (2 * h)
    print(f"{name}: x.grad {x.grad}, difference quotient {quotient.item()}")
# --8<-- [end:run]
