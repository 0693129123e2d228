# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.used = torch.nn.LayerNorm(2)
        self.spare = torch.nn.LayerNorm(2)

    def forward(self, x):
        return self.used(x)


net = Net()
loss = net(torch.tensor([[1.0, 3.0]])).sum()
torch.autograd.grad(loss, list(net.parameters()))
# --8<-- [end:run]
