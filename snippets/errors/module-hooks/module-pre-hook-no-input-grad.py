# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
layer.register_full_backward_pre_hook(lambda module, grad_output: None)
layer(torch.tensor([[1.0, 3.0]])).sum().backward()
# --8<-- [end:run]
