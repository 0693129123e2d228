# --8<-- [start:run]
import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.offset = torch.ones(2)

    def forward(self, x):
        return x + self.offset


layer = Shift().to("meta")
layer(torch.zeros(2, device="meta", requires_grad=True))
# --8<-- [end:run]
