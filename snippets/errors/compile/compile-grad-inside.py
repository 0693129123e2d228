# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def slope(x):
    return torch.autograd.grad(x**3, x)[0]


try:
    slope(torch.tensor(2.0, requires_grad=True))
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
