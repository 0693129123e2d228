# --8<-- [start:run]
import torch
from torch import nn


class Counting(nn.Module):
    def __init__(self):
        super().__init__()
        self.calls = 0

    def forward(self, x):
        self.calls += 1
        return 2 * x


net = Counting()
for _ in range(3):
    copy = net._replicate_for_data_parallel()
    copy(torch.ones(1))
print("net.calls:", net.calls)
# --8<-- [end:run]
