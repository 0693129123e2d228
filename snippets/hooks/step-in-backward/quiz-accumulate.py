# --8<-- [start:run]
import torch

w = torch.tensor(8.0, requires_grad=True)
passes = 0


def step_every_second_pass(w):
    global passes
    passes += 1
    if passes % 2 == 0:
        with torch.no_grad():
            w.sub_(0.5 * w.grad)
        w.grad = None


w.register_post_accumulate_grad_hook(step_every_second_pass)
for _ in range(2):
    (w**2 / 4).backward()
print("w after two parts:", w.item())
# --8<-- [end:run]
