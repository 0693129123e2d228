# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = torch.nn.ModuleList([torch.nn.PReLU(), torch.nn.PReLU()])
        self.extra = torch.nn.ParameterList([torch.ones(2)])
        self.named = torch.nn.ModuleDict({"out": torch.nn.PReLU()})


net = Net()
torch.optim.SGD(net.parameters(), lr=0.1)
print([name for name, _ in net.named_parameters()])
# --8<-- [end:run]
