# --8<-- [start:run]
import torch

module = torch.nn.Tanh()
module.register_full_backward_pre_hook(lambda module, grad_output: (grad_output[0], grad_output[0]))
module(torch.tensor([0.0], requires_grad=True)).sum().backward()
# --8<-- [end:run]
