# --8<-- [start:forward]
import warnings

import torch


def distance(x: torch.Tensor) -> torch.Tensor:
    squares = x**2
    return squares.sum().sqrt()
# --8<-- [end:forward]

# --8<-- [start:backward]
x = torch.zeros(2, requires_grad=True)
with (
    warnings.catch_warnings(record=True) as caught,
    torch.autograd.set_detect_anomaly(True),
):
    warnings.simplefilter("always")
    try:
        distance(x).backward()
    except RuntimeError as error:
        print("error:", error)

lines = str(caught[0].message).splitlines()
print("warning:", lines[0])
print("line:", next(line.strip() for line in lines if "squares" in line))
# --8<-- [end:backward]
