# --8<-- [start:run]
import warnings

import torch


def clip(module, grad_input, grad_output):
    return tuple(None if grad is None else grad.clamp(-1, 1) for grad in grad_input)


layer = torch.nn.LayerNorm(2)
layer.register_full_backward_hook(clip)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    layer(torch.tensor([[1.0, 3.0]])).sum().backward()
print("bias.grad:", layer.bias.grad)
# --8<-- [end:run]
