# --8<-- [start:run]
import torch


def nodes_called(names):
    """The nodes that torch.autograd.grad calls for the gradients of these leaves of y = w * (v * x)."""
    leaves = {"x": torch.tensor(2.0, requires_grad=True), "v": torch.tensor(3.0, requires_grad=True)}
    leaves["w"] = torch.tensor(5.0, requires_grad=True)
    inner = leaves["v"] * leaves["x"]
    y = leaves["w"] * inner
    called = []
    y.grad_fn.register_hook(lambda *_: called.append("outer product"))
    inner.grad_fn.register_hook(lambda *_: called.append("inner product"))
    torch.autograd.grad(y, [leaves[name] for name in names])
    return called


print("for w:", nodes_called("w"))
print("for x:", nodes_called("x"))
# --8<-- [end:run]
