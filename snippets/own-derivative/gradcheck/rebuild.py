# --8<-- [start:rebuild]
import torch


def check(f, x, eps=1e-6, atol=1e-5, rtol=1e-3):
    y = f(x)
    rows = []
    for row in torch.eye(len(y), dtype=y.dtype):
        rows += torch.autograd.grad(y, x, row, retain_graph=True)
    analytical = torch.stack(rows)
    columns = []
    with torch.no_grad():
        for step in eps * torch.eye(len(x), dtype=x.dtype):
            columns.append((f(x + step) - f(x - step)) / (2 * eps))
    numerical = torch.stack(columns, dim=1)
    print("analytical:", analytical.tolist())
    rounded = numerical.mul(1e6).round().div(1e6)
    print("numerical, to six places:", rounded.tolist())
    difference = (analytical - numerical).abs()
    return bool((difference <= atol + rtol * numerical.abs()).all())


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 3])


x = torch.tensor([2.0, 5.0], dtype=torch.float64, requires_grad=True)
print("ours:", check(f, x))
print("PyTorch's:", torch.autograd.gradcheck(f, x))
# --8<-- [end:rebuild]

# --8<-- [start:mistake]
class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, g):
        return g * 2 * ctx.saved_tensors[0] ** 2


print("ours:", check(Cube.apply, x))
passes = torch.autograd.gradcheck(Cube.apply, x, raise_exception=False)
print("PyTorch's:", passes)
# --8<-- [end:mistake]
