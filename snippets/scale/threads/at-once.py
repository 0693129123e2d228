# --8<-- [start:run]
from concurrent.futures import ThreadPoolExecutor

import torch

x = torch.tensor(3.0, requires_grad=True)


def slopes(count):
    for _ in range(count):
        (x**2).backward()


with ThreadPoolExecutor(4) as pool:
    list(pool.map(slopes, [250] * 4))
print("x.grad:", x.grad)
# --8<-- [end:run]
