# --8<-- [start:run]
import torch


def depth_inside(nested):
    seen = []

    def hook(gradient):
        seen.append(torch.autograd.is_multithreading_enabled())

    x = torch.tensor(3.0, requires_grad=True)
    x.register_hook(hook)
    with torch.autograd.set_multithreading_enabled(nested):
        (x**2).backward()
    return seen


print("by default:", torch.autograd.is_multithreading_enabled())
print("in a hook, on:", depth_inside(True))
print("in a hook, off:", depth_inside(False))
# --8<-- [end:run]
