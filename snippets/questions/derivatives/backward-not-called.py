# --8<-- [start:run]
import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return 2 * (x[0] if isinstance(x, list) else x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, g):
        print("backward runs")
        return 2 * g


x = torch.tensor(3.0, requires_grad=True)
print("apply:", Double.apply(x).grad_fn is not None)
print("forward:", type(Double.forward(x).grad_fn).__name__)
print("detached:", Double.apply(x.detach()).grad_fn)
print("in a list:", Double.apply([x]).grad_fn)
with torch.no_grad():
    print("no_grad:", Double.apply(x).grad_fn)
Double.apply(x).backward()
# --8<-- [end:run]
