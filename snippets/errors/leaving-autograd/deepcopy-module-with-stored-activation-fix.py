# --8<-- [start:run]
import copy

import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        y = self.weight * x
        self.last = y.detach()
        return y


net = Net()
net(torch.tensor(3.0))
print(copy.deepcopy(net).last)
# --8<-- [end:run]
