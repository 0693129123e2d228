# --8<-- [start:run]
import inspect

import torch


def counts(optimizer, **form):
    w = torch.ones(2, 2, requires_grad=True)
    step = optimizer([w], **form)
    w.sum().backward()
    before = w._version
    step.step(lambda: w.sum())
    return w._version > before


optimizers = [
    each
    for each in vars(torch.optim).values()
    if inspect.isclass(each)
    and issubclass(each, torch.optim.Optimizer)
    and each not in (torch.optim.Optimizer, torch.optim.SparseAdam)
]
print("optimizers:", len(optimizers))
print("all count their step:", all(counts(each) for each in optimizers))
fused = [each for each in optimizers if "fused" in inspect.signature(each).parameters]
print("have a fused form:", [each.__name__ for each in fused])
print("count it:", [each.__name__ for each in fused if counts(each, fused=True)])
# --8<-- [end:run]
