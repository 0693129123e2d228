# --8<-- [start:run]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 3)


def report(module, grad_input, grad_output):
    print("grad_input:", [tuple(gradient.shape) for gradient in grad_input])
    print("grad_output:", [tuple(gradient.shape) for gradient in grad_output])


layer.register_full_backward_hook(report)
layer(torch.ones(4, 2, requires_grad=True)).sum().backward()
# --8<-- [end:run]
