# --8<-- [start:run]
import torch


class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.first = torch.nn.Linear(1, 1)

    def forward(self, x):
        second = torch.nn.Linear(1, 1)
        return second(self.first(x))


torch.manual_seed(0)
net, x = Network(), torch.ones(1, 1)
print("trained:", [name for name, _ in net.named_parameters()])
print("the same twice:", torch.equal(net(x), net(x)))
# --8<-- [end:run]
