# --8<-- [start:run]
import torch


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def vmap(info, in_dims, x):
        return Square.apply(x), in_dims[0]


print(torch.vmap(Square.apply)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
