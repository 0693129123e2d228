# --8<-- [start:setup]
import torch


def weight():
    return torch.tensor([3.0, 4.0], requires_grad=True)


def loss(w):
    return (w * torch.tensor([60.0, 80.0])).sum()
# --8<-- [end:setup]

# --8<-- [start:wrong]
def step(w):
    with torch.no_grad():
        w.sub_(w.grad)
    w.grad = None


w = weight()
w.register_post_accumulate_grad_hook(step)
loss(w).backward()
print("norm found:", torch.nn.utils.clip_grad_norm_([w], 2.5))
print("w, wrong:", w.tolist())
# --8<-- [end:wrong]

# --8<-- [start:right]
def clip_and_step(w):
    print("norm found:", torch.nn.utils.clip_grad_norm_([w], 2.5))
    step(w)


w = weight()
w.register_post_accumulate_grad_hook(clip_and_step)
loss(w).backward()
print("w, right:", w.detach().round(decimals=3).tolist())
# --8<-- [end:right]
