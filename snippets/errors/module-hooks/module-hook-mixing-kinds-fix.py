# --8<-- [start:run]
import torch

module = torch.nn.Tanh()
module.register_full_backward_hook(lambda module, grad_input, grad_output: print("first:", grad_input))
module.register_full_backward_hook(lambda module, grad_input, grad_output: print("second:", grad_input))
module(torch.tensor([0.0], requires_grad=True)).sum().backward()
# --8<-- [end:run]
