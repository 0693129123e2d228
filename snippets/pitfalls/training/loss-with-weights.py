# --8<-- [start:run]
import torch
from torch import nn


class CenterLoss(nn.Module):
    def __init__(self):
        super().__init__()
        self.center = nn.Parameter(torch.zeros(1))

    def forward(self, feature):
        return ((feature - self.center) ** 2).sum()


torch.manual_seed(0)
net = nn.Linear(1, 1, bias=False)
nn.init.constant_(net.weight, 2.0)
criterion = CenterLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=0.25)
criterion(net(torch.ones(1, 1))).backward()
optimizer.step()
print("center.grad:", criterion.center.grad)
print("center:", criterion.center.detach())
# --8<-- [end:run]
