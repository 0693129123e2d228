# --8<-- [start:run]
import torch


class Doubled(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.w = torch.nn.Parameter(torch.tensor([1.0, 2.0]))

    def forward(self):
        return self.w * 2


module = Doubled()
module().sum().backward()
print("module.w.grad:", module.w.grad)
# --8<-- [end:run]
