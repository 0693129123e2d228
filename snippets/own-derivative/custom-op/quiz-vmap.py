# --8<-- [start:run]
import torch
from torch import Tensor


@torch.library.custom_op("example::dot", mutates_args=())
def dot(a: Tensor, b: Tensor) -> Tensor:
    product = a.numpy(force=True) * b.numpy(force=True)
    return torch.as_tensor(product.sum(-1))


def keep(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, g):
    a, b = ctx.saved_tensors
    return g.unsqueeze(-1) * b, g.unsqueeze(-1) * a


def batched(info, in_dims, a, b):
    a, b = [
        x if d is None else x.movedim(d, 0)
        for x, d in zip((a, b), in_dims, strict=True)
    ]
    return dot(a, b), 0


dot.register_autograd(backward, setup_context=keep)
dot.register_vmap(batched)
rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
y = torch.func.vmap(dot, in_dims=(0, None))(rows, torch.tensor([10.0, 20.0]))
print("y:", y.detach())
# --8<-- [end:run]
