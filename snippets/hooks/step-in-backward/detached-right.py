# --8<-- [start:run]
import torch


def step(w):
    with torch.no_grad():
        w.sub_(0.5 * w.grad)
    w.grad = None


w = torch.tensor(2.0, requires_grad=True)
q = torch.tensor(3.0, requires_grad=True)
w.register_post_accumulate_grad_hook(step)
u = q * w.detach().clone()
v = 5 * w
(u + v).backward()
print("q.grad:", q.grad)
print("w:", w.item())
# --8<-- [end:run]
