# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    h = x**2
    h.retain_grad()
    return 3 * h, h


x = torch.tensor(2.0, requires_grad=True)
try:
    f(x)
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
