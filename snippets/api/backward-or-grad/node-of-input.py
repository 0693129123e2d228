# --8<-- [start:run]
import torch


def graph():
    """x, h = x**2 and y = 5 * h, with a hook that says when the node of h runs."""
    x = torch.tensor(3.0, requires_grad=True)
    h = x**2
    h.grad_fn.register_hook(lambda *_: print("the node of h runs"))
    return h, 5 * h


def saved(node):
    try:
        return node._saved_self.item()
    except RuntimeError:
        return "freed"


h, y = graph()
print("grad:", torch.autograd.grad(y, h))
print("saved by the node of h:", saved(h.grad_fn))

h, y = graph()
y.backward(inputs=[h])
print("backward:", h.grad)
print("saved by the node of h:", saved(h.grad_fn))
# --8<-- [end:run]
