# --8<-- [start:wrong]
import torch

w = torch.tensor(8.0, requires_grad=True)


def step(w):
    with torch.no_grad():
        w.sub_(0.5 * w.grad)
    w.grad = None


w.register_post_accumulate_grad_hook(step)
for _ in range(2):
    (w**2 / 2).backward()
print("w after two parts:", w.item())
# --8<-- [end:wrong]
