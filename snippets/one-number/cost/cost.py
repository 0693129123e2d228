# --8<-- [start:function]
import torch
from torch.func import jvp, vjp

A = torch.tensor([[1.0, 2.0, 3.0, 4.0], [0.0, 1.0, 0.0, 1.0], [2.0, 0.0, 1.0, 0.0]])


def f(x):
    return A @ x**2


x = torch.tensor([1.0, 2.0, 3.0, 4.0])
inputs, outputs = 4, 3
# --8<-- [end:function]

# --8<-- [start:reverse]
_, pull = vjp(f, x)
rows = [pull(v)[0] for v in torch.eye(outputs)]
reverse = torch.stack(rows)
print(reverse)
print("reverse passes:", len(rows))
# --8<-- [end:reverse]

# --8<-- [start:forward]
columns = [jvp(f, (x,), (t,))[1] for t in torch.eye(inputs)]
forward = torch.stack(columns, dim=1)
print("forward passes:", len(columns))
print("same matrix:", torch.equal(reverse, forward))
# --8<-- [end:forward]
