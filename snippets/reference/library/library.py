# --8<-- [start:define]
import torch
from torch.library import Library, define, impl, register_autograd, register_fake

define("example::cube", "(Tensor x) -> Tensor")


@impl("example::cube", "cpu")
def cube(x):
    return x**3


@register_fake("example::cube")
def shape_of_cube(x):
    return torch.empty_like(x)


def keep(ctx, inputs, output):
    ctx.save_for_backward(*inputs)


def backward(ctx, g):
    (x,) = ctx.saved_tensors
    return g * 3 * x**2


register_autograd("example::cube", backward, setup_context=keep)

x = torch.tensor(2.0, requires_grad=True)
y = torch.ops.example.cube(x)
y.backward()
print("x.grad:", x.grad)
print("on meta:", torch.ops.example.cube(x.to("meta")).device)
# --8<-- [end:define]

# --8<-- [start:library]
library = Library("example", "FRAGMENT")
library.define("double(Tensor x) -> Tensor")
library.impl("double", lambda x: 2 * x, "CompositeImplicitAutograd")
y = torch.ops.example.double(x)
print("grad_fn:", y.grad_fn.name())
# --8<-- [end:library]
