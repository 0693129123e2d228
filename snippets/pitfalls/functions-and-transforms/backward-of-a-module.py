# --8<-- [start:run]
import torch
from torch import nn


class Reverse(nn.Module):
    def forward(self, x):
        return x.clone()

    def backward(self, grad):
        return -grad


x = torch.tensor(2.0, requires_grad=True)
y = 3 * Reverse()(x)
y.backward()
print(x.grad)
# --8<-- [end:run]
