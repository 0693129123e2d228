# --8<-- [start:run]
import torch
from torch import nn


class Doubling(nn.Module):
    def forward(self, x):
        return 2 * x


net = Doubling()
calls = 0
for _ in range(3):
    copy = net._replicate_for_data_parallel()
    copy(torch.ones(1))
    calls += 1
print("calls:", calls)
# --8<-- [end:run]
