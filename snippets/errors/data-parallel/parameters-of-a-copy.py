# --8<-- [start:run]
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.w * x.to(next(self.parameters()).dtype)


net = Scale()
copy = net._replicate_for_data_parallel()
copy.w = net.w.clone()
copy(torch.tensor(3))
# --8<-- [end:run]
