# --8<-- [start:function]
import torch


def step(x: torch.Tensor) -> torch.Tensor:
    if x > 1:
        return 2 * x + 5
    return 2 * x


x = torch.tensor(1.0, requires_grad=True)
step(x).backward()
print("x.grad at the threshold:", x.grad)
# --8<-- [end:function]

# --8<-- [start:difference]
with torch.no_grad():
    rise = step(torch.tensor(1.5)) - step(torch.tensor(0.5))
print("rise from 0.5 to 1.5:", rise)
# --8<-- [end:difference]
