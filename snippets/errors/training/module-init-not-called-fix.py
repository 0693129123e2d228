# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = torch.nn.PReLU()


print([name for name, _ in Net().named_parameters()])
# --8<-- [end:run]
