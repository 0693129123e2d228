# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(1))
        self.register_buffer("count", torch.zeros(1))
        self.extra = [torch.ones(1, requires_grad=True)]


net = Net()
print("parameters:", [name for name, _ in net.named_parameters()])
print("state_dict:", list(net.state_dict()))
# --8<-- [end:run]
