# --8<-- [start:wrong]
import torch


def gradients_seen(swap):
    """What two hooks append to one list."""
    x = torch.tensor([3.0, 4.0], requires_grad=True)
    if swap:
        b = x[1] * 1
        a = x[0] * 1
    else:
        a = x[0] * 1
        b = x[1] * 1
    seen = []
    a.register_hook(lambda grad: seen.append(("a", grad.item())))
    b.register_hook(lambda grad: seen.append(("b", grad.item())))
    (2 * a + 5 * b).backward()
    return seen


print("a made first:", gradients_seen(swap=False))
print("b made first:", gradients_seen(swap=True))
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([3.0, 4.0], requires_grad=True)
a, b = x[0] * 1, x[1] * 1
torch.autograd.graph.register_multi_grad_hook(
    (a, b), lambda grads: print("a gets", grads[0].item(), "and b gets", grads[1].item())
)
(2 * a + 5 * b).backward()
# --8<-- [end:right]
