# --8<-- [start:run]
import torch

layer = torch.nn.LayerNorm(2)
layer.register_full_backward_hook(lambda module, grad_input, grad_output: print("grad_input:", grad_input))
layer(torch.tensor([[1.0, 3.0]])).sum().backward()
# --8<-- [end:run]
