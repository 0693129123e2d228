# --8<-- [start:setup]
import torch

x = torch.ones(1, 1)
w = torch.ones(1, 1, requires_grad=True)


def slope(cache):
    w.grad = None
    with torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=cache):
        y = sum((x @ w).float() for _ in range(1000))
    y.backward()
    return w.grad.item()
# --8<-- [end:setup]

# --8<-- [start:wrong]
print("one cast, wrong:", slope(cache=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("a cast for each use, right:", slope(cache=False))
# --8<-- [end:right]
