# --8<-- [start:run]
import torch

a = torch.tensor(4.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
optimizers = {w: torch.optim.SGD([w], lr=0.5, momentum=0.5) for w in (a, b)}


def step(w):
    optimizers[w].step()
    optimizers[w].zero_grad()


for w in optimizers:
    w.register_post_accumulate_grad_hook(step)
for number in (1, 2):
    (2 * a + 3 * b).backward()
    print(f"after pass {number}:", a.item(), b.item())
# --8<-- [end:run]
