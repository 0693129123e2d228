# --8<-- [start:run]
import torch

module = torch.nn.Tanh()
module.register_full_backward_pre_hook(lambda module, grad_output: (grad_output[0] * 10,))
x = torch.tensor([0.0], requires_grad=True)
module(x).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
