# --8<-- [start:run]
import torch


def f(x):
    return (x**4).sum()


x = torch.ones(2, requires_grad=True)
for backend in ("eager", "aot_eager", "aot_eager_decomp_partition"):
    compiled = torch.compile(f, backend=backend)
    (slope,) = torch.autograd.grad(compiled(x), x, create_graph=True)
    try:
        print(f"{backend}:", torch.autograd.grad(slope.sum(), x)[0])
    except RuntimeError as error:
        print(f"{backend}:", str(error).split(", ")[0])
# --8<-- [end:run]
