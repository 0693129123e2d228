# --8<-- [start:run]
import gc
import weakref

import torch


class Attribute(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.y = x.exp()
        return ctx.y

    @staticmethod
    def backward(ctx, upstream):
        return upstream * ctx.y


class Saved(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, upstream):
        (y,) = ctx.saved_tensors
        return upstream * y


for function in (Attribute, Saved):
    y = function.apply(torch.ones(2, requires_grad=True))
    result = weakref.ref(y)
    y.sum().backward()
    del y
    print(f"{function.__name__}, freed at once: {result() is None}")
    gc.collect()
    print(f"{function.__name__}, freed after a search for cycles: {result() is None}")
# --8<-- [end:run]
