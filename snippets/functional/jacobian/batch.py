# --8<-- [start:setup]
import torch
from torch.func import jacrev, vmap


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])


batch = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
# --8<-- [end:setup]

# --8<-- [start:wrong]
jacobian = jacrev(vmap(f))(batch)
print("shape, wrong:", tuple(jacobian.shape), "numbers:", jacobian.numel())
print("first output of sample 0, first input of sample 1:", jacobian[0, 0, 1, 0])
# --8<-- [end:wrong]

# --8<-- [start:right]
jacobian = vmap(jacrev(f))(batch)
print("shape, right:", tuple(jacobian.shape), "numbers:", jacobian.numel())
print("sample 1:", jacobian[1].tolist())
# --8<-- [end:right]
