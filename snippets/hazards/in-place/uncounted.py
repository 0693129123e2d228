# --8<-- [start:table]
import torch
from torch.utils.checkpoint import checkpoint


def square(h):
    return h**2


def square_with_hooks(h):
    with torch.autograd.graph.save_on_cpu():
        return h**2


def square_in_checkpoint(h):
    return checkpoint(lambda one: one * h**2, torch.ones(1), use_reentrant=False)


def through_storage(h):
    return torch.empty(0).set_(h.detach().untyped_storage())


def no_grad(h):
    with torch.no_grad():
        h.mul_(10)


ways = {
    "h.mul_(10) under no_grad": (square, no_grad),
    "h.detach().mul_(10)": (square, lambda h: h.detach().mul_(10)),
    "h.data.mul_(10)": (square, lambda h: h.data.mul_(10)),
    "h.detach().numpy()[:] *= 10": (square, lambda h: h.detach().numpy().__imul__(10)),
    "torch.from_dlpack(h.detach()).mul_(10)": (square, lambda h: torch.from_dlpack(h.detach()).mul_(10)),
    "a tensor set_ to the storage of h": (square, lambda h: through_storage(h).mul_(10)),
    "no_grad, saved through save_on_cpu": (square_with_hooks, no_grad),
    "no_grad, inside a checkpoint": (square_in_checkpoint, no_grad),
}
print("| change of h after the forward pass | version | gradient |")
print("| --- | --- | --- |")
for name, (f, change) in ways.items():
    x = torch.tensor([2.0], requires_grad=True)
    h = x * 1
    y = f(h)
    change(h)
    try:
        y.backward()
        gradient = f"{x.grad.item():g}"
    except RuntimeError:
        gradient = "raises"
    print(f"| `{name}` | {h._version} | {gradient} |")
# --8<-- [end:table]
