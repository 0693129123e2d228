# --8<-- [start:run]
import functools

import torch
from torch.utils.checkpoint import checkpoint, create_selective_checkpoint_contexts

keep_sin = functools.partial(create_selective_checkpoint_contexts, [torch.ops.aten.sin.default])


def layer(x):
    return torch.exp(2 * torch.sin(x))


x = torch.tensor([0.0, 1.0], requires_grad=True)
checkpoint(layer, x, use_reentrant=False, context_fn=keep_sin).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
