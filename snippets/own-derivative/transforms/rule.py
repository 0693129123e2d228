# --8<-- [start:run]
import torch


class Smallest(torch.autograd.Function):
    """The smallest number of a vector, found by NumPy."""

    @staticmethod
    def forward(x):
        values = x.numpy(force=True)
        position = torch.from_numpy(values.argmin(-1, keepdims=True))
        return x.gather(-1, position).squeeze(-1), position

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(inputs[0], output[1])
        ctx.mark_non_differentiable(output[1])

    @staticmethod
    def backward(ctx, g, g_position):
        x, position = ctx.saved_tensors
        return torch.zeros_like(x).scatter(-1, position, g.unsqueeze(-1))

    @staticmethod
    def vmap(info, in_dims, x):
        print("rule: batch of", info.batch_size, "along dimension", in_dims[0])
        return Smallest.apply(x.movedim(in_dims[0], 0)), (0, 0)


columns = torch.tensor([[3.0, 5.0], [2.0, 7.0], [4.0, 1.0]])
smallest, position = torch.func.vmap(Smallest.apply, in_dims=1)(columns)
print("smallest of each column:", smallest)


def ten_times_smallest(x):
    return 10 * Smallest.apply(x)[0]


slopes = torch.func.vmap(torch.func.grad(ten_times_smallest), in_dims=1)
print("slopes:", slopes(columns))
# --8<-- [end:run]
