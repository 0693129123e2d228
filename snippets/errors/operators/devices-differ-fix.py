# --8<-- [start:run]
import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("offset", torch.ones(2))

    def forward(self, x):
        return x + self.offset + torch.ones_like(x)


layer = Shift().to("meta")
x = torch.zeros(2, device="meta", requires_grad=True)
layer(x).sum().backward()
print("x.grad.device:", x.grad.device)
# --8<-- [end:run]
