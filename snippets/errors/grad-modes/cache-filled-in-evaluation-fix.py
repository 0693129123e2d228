# --8<-- [start:run]
import torch

cache = {}


def positions(n):
    if n not in cache:
        with torch.inference_mode(False):
            cache[n] = torch.arange(n, dtype=torch.float32)
    return cache[n]


w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    score = (w * positions(2)).sum()
loss = (w * positions(2)).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
