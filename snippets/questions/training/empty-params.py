# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([torch.nn.Linear(1, 1), torch.nn.Linear(1, 1)])


torch.manual_seed(0)
print("list:", len(list(Net(list).parameters())))
print("ModuleList:", len(list(Net(torch.nn.ModuleList).parameters())))
# --8<-- [end:run]
