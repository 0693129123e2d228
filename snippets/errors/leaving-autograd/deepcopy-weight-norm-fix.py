# --8<-- [start:run]
import copy

import torch


class Weighted(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor([[3.0, 4.0]]))

    def forward(self, x):
        return x @ self.weight.t()


module = torch.nn.utils.parametrizations.weight_norm(Weighted())
copied = copy.deepcopy(module)
for name, parameter in copied.named_parameters():
    print(name, parameter.detach())
# --8<-- [end:run]
