# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**2
    if h.grad_fn is not None:
        h = 3 * h
    return h


try:
    f(torch.tensor(2.0, requires_grad=True))
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
