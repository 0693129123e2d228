# --8<-- [start:right]
from concurrent.futures import ThreadPoolExecutor

import torch

w = torch.tensor(2.0, requires_grad=True)
data = [torch.tensor(float(i)) for i in range(8)]


def gradient(x):
    return torch.autograd.grad(w**2 * x, w)[0]


with ThreadPoolExecutor(4) as pool:
    gradients = list(pool.map(gradient, data))
print("gradients:", [g.item() for g in gradients])
print("sum:", sum(gradients))
# --8<-- [end:right]
