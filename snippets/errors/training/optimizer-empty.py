# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [torch.nn.PReLU(), torch.nn.PReLU()]


torch.optim.SGD(Net().parameters(), lr=0.1)
# --8<-- [end:run]
