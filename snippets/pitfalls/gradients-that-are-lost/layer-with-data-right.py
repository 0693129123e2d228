# --8<-- [start:run]
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(3.0))

    def forward(self, x):
        return self.weight * x


first, second = Scale(), Scale()
second(first(torch.tensor(2.0, requires_grad=True))).backward()
print("first.weight.grad:", first.weight.grad)
print("second.weight.grad:", second.weight.grad)
# --8<-- [end:run]
