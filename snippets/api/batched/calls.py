# --8<-- [start:run]
import torch


def graph():
    """A function with three outputs, and a list that grows with each call of its first node."""
    x = torch.tensor([2.0, 3.0], requires_grad=True)
    h = x**2
    calls = []
    h.grad_fn.register_hook(lambda *_: calls.append(1))
    return x, torch.stack([h[0], h[1], h.sum()]), calls


x, y, calls = graph()
rows = [torch.autograd.grad(y, x, v, retain_graph=True)[0] for v in torch.eye(3)]
print("loop:", torch.stack(rows).tolist(), "calls:", len(calls))

x, y, calls = graph()
(J,) = torch.autograd.grad(y, x, torch.eye(3), is_grads_batched=True)
print("batched:", J.tolist(), "calls:", len(calls))
# --8<-- [end:run]
