# --8<-- [start:run]
import functools

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.checkpoint import checkpoint, create_selective_checkpoint_contexts, noop_context_fn


class Watch(TorchDispatchMode):
    """Notes when one of the two operations of the block is computed."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        if operation in (torch.ops.aten.sin.default, torch.ops.aten.exp.default):
            self.seen.append(operation.overloadpacket.__name__)
        return operation(*args, **(kwargs or {}))


def block(x):
    return x.sin().exp().sin()


def computed_again(context_fn):
    x = torch.tensor(0.5, requires_grad=True)
    y = checkpoint(block, x, use_reentrant=False, context_fn=context_fn)
    with Watch() as watch:
        y.backward()
    return watch.seen


keep_exp = functools.partial(create_selective_checkpoint_contexts, [torch.ops.aten.exp.default])
print("nothing kept:", computed_again(noop_context_fn))
print("exp kept:", computed_again(keep_exp))
# --8<-- [end:run]
