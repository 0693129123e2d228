# --8<-- [start:run]
import torch


class Doubled(torch.nn.Module):
    def forward(self, x):
        return torch.exp(2 * x)


module = Doubled()
module.register_backward_hook(lambda module, grad_input, grad_output: print("grad_input:", grad_input))
module(torch.tensor([0.0], requires_grad=True)).sum().backward()
# --8<-- [end:run]
