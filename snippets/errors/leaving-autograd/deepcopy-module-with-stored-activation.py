# --8<-- [start:run]
import copy

import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        self.last = self.weight * x
        return self.last


net = Net()
copy.deepcopy(net)
print("before the forward pass: copied")
net(torch.tensor(3.0))
copy.deepcopy(net)
# --8<-- [end:run]
