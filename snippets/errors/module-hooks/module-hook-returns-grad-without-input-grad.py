# --8<-- [start:run]
import warnings

import torch

layer = torch.nn.LayerNorm(2)
layer.register_full_backward_hook(lambda module, grad_input, grad_output: (torch.ones(1, 2),))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    layer(torch.tensor([[1.0, 3.0]])).sum().backward()
# --8<-- [end:run]
