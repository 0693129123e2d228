# --8<-- [start:run]
import torch

module = torch.nn.Tanh()
module.register_backward_hook(lambda module, grad_input, grad_output: None)
module.register_full_backward_hook(lambda module, grad_input, grad_output: None)
# --8<-- [end:run]
