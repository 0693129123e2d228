# --8<-- [start:run]
import torch
from torch.utils.checkpoint import CheckpointError, checkpoint, set_checkpoint_debug_enabled

calls = []


def block(x):
    calls.append(1)
    return x.exp().sin() if len(calls) == 1 else x.exp()[:1].sin()


with set_checkpoint_debug_enabled(False):
    y = checkpoint(block, torch.ones(2, requires_grad=True), use_reentrant=False, debug=True)
    try:
        y.sum().backward()
    except CheckpointError as error:
        print("lists the operations:", "Stack traces of the operators" in str(error))
# --8<-- [end:run]
