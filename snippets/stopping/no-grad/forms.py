# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)


@torch.no_grad()
def evaluate():
    return w**2


def step(train):
    with torch.set_grad_enabled(train):
        return w**2


print("decorator:", evaluate().requires_grad)
print("under set_grad_enabled(False):", step(False).requires_grad)
print("under set_grad_enabled(True):", step(True).requires_grad)
with torch.no_grad(), torch.enable_grad():
    print("enable_grad inside:", (w**2).requires_grad)
print("afterwards:", torch.is_grad_enabled())
# --8<-- [end:run]
