# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**2
    h.register_hook(lambda g: 10 * g)
    return 3 * h


x = torch.tensor(2.0, requires_grad=True)
f(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
