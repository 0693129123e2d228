# --8<-- [start:wrong]
import torch


def loss(x):
    return (x**3).sum()


@torch.compile(backend="aot_eager", fullgraph=True)
def penalty(x):
    (slope,) = torch.autograd.grad(loss(x), x, create_graph=True)
    return (slope**2).sum()


x = torch.tensor(1.0, requires_grad=True)
try:
    penalty(x)
except torch._dynamo.exc.Unsupported as error:
    print("raises:", str(error).splitlines()[0])
# --8<-- [end:wrong]

# --8<-- [start:right]
@torch.compile(backend="aot_eager", fullgraph=True)
def penalty(x):
    return (torch.func.grad(loss)(x) ** 2).sum()


penalty(x).backward()
print("x.grad:", x.grad)
# --8<-- [end:right]
