# --8<-- [start:run]
import torch

for f in (torch.relu, torch.nn.functional.softplus, torch.nn.functional.silu):
    x = torch.tensor(0.5, requires_grad=True)
    (slope,) = torch.autograd.grad(f(x), x, create_graph=True)
    (second,) = torch.autograd.grad(slope, x)
    print(f"{f.__name__}: first {slope.item():.4f}, second {second.item():.4f}")
# --8<-- [end:run]

# --8<-- [start:oracle]
def second_difference(f, h=2.0**-10):
    x = torch.tensor(0.5, dtype=torch.float64)
    return ((f(x + h) - 2 * f(x) + f(x - h)) / h**2).item()


for f in (torch.relu, torch.nn.functional.softplus, torch.nn.functional.silu):
    print(f"{f.__name__}: second difference {second_difference(f):.4f}")
# --8<-- [end:oracle]
