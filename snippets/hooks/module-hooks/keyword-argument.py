# --8<-- [start:run]
import torch
from torch import nn


class Product(nn.Module):
    def forward(self, a, b):
        return a * b


def report(module, grad_input, grad_output):
    print("grad_input:", grad_input)


product = Product()
product.register_full_backward_hook(report)
a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
(2 * product(a, b)).backward()
(2 * product(a, b=b)).backward()
# --8<-- [end:run]
