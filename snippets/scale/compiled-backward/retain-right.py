# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager")
def f(x):
    return x.exp().sum()


x = torch.zeros(2, requires_grad=True)
y = f(x)
y.backward(retain_graph=True)
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
