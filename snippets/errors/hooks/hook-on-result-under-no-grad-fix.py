# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)


def forward(x):
    h = x**2
    if h.requires_grad:
        h.register_hook(lambda grad: print("hook:", grad))
    return h.sum()


with torch.no_grad():
    print("evaluated:", forward(x))
forward(x).backward()
# --8<-- [end:run]
