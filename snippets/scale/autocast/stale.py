# --8<-- [start:wrong]
import torch

x = torch.ones(1, 1)
w = torch.ones(1, 1, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    x @ w
    with torch.no_grad():
        w.fill_(5.0)
    print("after the change, wrong:", (x @ w).item())
    with torch.autocast("cpu", dtype=torch.bfloat16):
        print("in an inner block, wrong:", (x @ w).item())
# --8<-- [end:wrong]

# --8<-- [start:right]
with torch.autocast("cpu", dtype=torch.bfloat16):
    print("in a new block, right:", (x @ w).item())
# --8<-- [end:right]
