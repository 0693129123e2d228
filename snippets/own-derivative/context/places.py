# --8<-- [start:functions]
import gc
import weakref

import torch


class SaveInput(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return 1 / x

    @staticmethod
    def backward(ctx, g):
        return -g / ctx.saved_tensors[0] ** 2


class SaveOutput(SaveInput):
    @staticmethod
    def forward(ctx, x):
        y = 1 / x
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, g):
        return -g * ctx.saved_tensors[0] ** 2


class InputAsAttribute(SaveInput):
    @staticmethod
    def forward(ctx, x):
        ctx.x = x
        return 1 / x

    @staticmethod
    def backward(ctx, g):
        return -g / ctx.x**2


class OutputAsAttribute(SaveInput):
    @staticmethod
    def forward(ctx, x):
        ctx.y = 1 / x
        return ctx.y

    @staticmethod
    def backward(ctx, g):
        return -g * ctx.y**2
# --8<-- [end:functions]

# --8<-- [start:table]
def slope(function, change=None):
    """The derivative of 1 / (x / 2) at 4, after a change."""
    x = torch.tensor(4.0, requires_grad=True)
    h = x / 2
    y = function.apply(h)
    with torch.no_grad():
        if change == "input":
            h.mul_(4)
        if change == "output":
            y.mul_(4)
    try:
        return torch.autograd.grad(y, x)[0].item()
    except RuntimeError:
        return "raises"


def freed_after_backward(function):
    """Whether the input is gone after the pass, before the result."""
    h = torch.tensor(4.0, requires_grad=True) / 2
    y = function.apply(h)
    kept = weakref.ref(h)
    del h
    y.backward()
    return kept() is None


def freed_with_result(function):
    """Whether the result is gone as soon as nobody holds it."""
    y = function.apply(torch.tensor(4.0, requires_grad=True))
    kept = weakref.ref(y)
    del y
    return kept() is None


gc.disable()
columns = ["kept as", "slope", "input changed", "output changed"]
columns += ["input freed by backward", "result freed at once"]
print("|", " | ".join(columns), "|")
print("| :-- | --: | --: | --: | :-- | :-- |")
for function in SaveInput, SaveOutput, InputAsAttribute, OutputAsAttribute:
    cells = [function.__name__, slope(function)]
    cells += [slope(function, change) for change in ("input", "output")]
    cells += [freed_after_backward(function), freed_with_result(function)]
    print("|", " | ".join(str(cell) for cell in cells), "|")
gc.enable()
# --8<-- [end:table]
