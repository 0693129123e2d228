# --8<-- [start:run]
import copy

import torch


class Weighted(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([[3.0, 4.0]]))

    def forward(self, x):
        return x @ self.weight.t()


module = torch.nn.utils.weight_norm(Weighted())
print("weight.is_leaf:", module.weight.is_leaf)
copy.deepcopy(module)
# --8<-- [end:run]
