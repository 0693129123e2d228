# --8<-- [start:run]
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.w * x


net = Scale()
copy = net._replicate_for_data_parallel()
copy.w = net.w.clone()
copy(torch.tensor(3.0)).backward()
print("parameters of the copy:", list(copy.parameters()))
print("copy.w.is_leaf:", copy.w.is_leaf)
copy.zero_grad()
print("net.w.grad:", net.w.grad)
# --8<-- [end:run]
