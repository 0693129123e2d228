# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        self.layer = torch.nn.PReLU()


Net()
# --8<-- [end:run]
