# --8<-- [start:wrong]
import torch

ways = {
    "detach": lambda x: x.detach(),
    "item": lambda x: x.item(),
    "numpy": lambda x: torch.from_numpy(x.detach().numpy()),
}
for name, way in ways.items():
    x = torch.tensor(3.0, requires_grad=True)
    w = torch.tensor(2.0, requires_grad=True)
    (w * way(x)).backward()
    print(f"{name}: w.grad {w.grad}, x.grad {x.grad}")
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor(3.0, requires_grad=True)
w = torch.tensor(2.0, requires_grad=True)
(w * x).backward()
print(f"kept: w.grad {w.grad}, x.grad {x.grad}")
# --8<-- [end:right]
