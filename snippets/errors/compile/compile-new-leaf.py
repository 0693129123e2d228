# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def f(x):
    shift = torch.zeros(2, requires_grad=True)
    return x + shift


try:
    f(torch.ones(2))
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
