# --8<-- [start:run]
import torch
from torch.func import jacfwd, jacrev

calls = {"forward": 0, "backward": 0, "jvp": 0}


class Double(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        calls["forward"] += 1
        return 2 * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, gradient):
        calls["backward"] += 1
        return 2 * gradient

    @staticmethod
    def jvp(ctx, tangent):
        calls["jvp"] += 1
        return 2 * tangent


def f(x):
    return torch.stack([x[0] * x[1], x[0] ** 2, 5 * x[1]])


def counted(transform):
    calls.update(forward=0, backward=0, jvp=0)
    transform(lambda x: Double.apply(f(x)))(torch.tensor([2.0, 3.0]))
    return calls


print("jacrev:", counted(jacrev))
print("jacrev, chunk_size=1:", counted(lambda f: jacrev(f, chunk_size=1)))
print("jacfwd:", counted(jacfwd))
# --8<-- [end:run]
