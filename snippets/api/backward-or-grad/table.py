# --8<-- [start:setup]
import torch


def run(ask):
    """Which tensors and hooks of y = w * (v * x) see the backward pass that `ask` starts."""
    x, v, w = (torch.tensor(value, requires_grad=True) for value in (2.0, 3.0, 5.0))
    h = v * x
    h.retain_grad()
    y = w * h
    seen = []
    x.register_hook(lambda g: seen.append("tensor hook"))
    x.register_post_accumulate_grad_hook(lambda p: seen.append("post-accumulate hook"))
    ask(y, x)
    return [x.grad, v.grad, w.grad, h.grad, "tensor hook" in seen, "post-accumulate hook" in seen]
# --8<-- [end:setup]

# --8<-- [start:table]
columns = {
    "`y.backward()`": run(lambda y, x: y.backward()),
    "`y.backward(inputs=[x])`": run(lambda y, x: y.backward(inputs=[x])),
    "`torch.autograd.grad(y, x)`": run(lambda y, x: torch.autograd.grad(y, x)),
}
rows = ["x.grad", "v.grad", "w.grad", "h.grad, retained", "tensor hook of x", "post-accumulate hook of x"]
print("| after | " + " | ".join(columns) + " |")
print("| --- |" + " --- |" * len(columns))
for number, row in enumerate(rows):
    print(f"| {row} | " + " | ".join(f"`{column[number]}`" for column in columns.values()) + " |")
# --8<-- [end:table]
