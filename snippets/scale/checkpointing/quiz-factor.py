# --8<-- [start:wrong]
import torch
from torch.utils.checkpoint import checkpoint


class Layer(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.tensor(2.0))
        self.factor = 1.0

    def forward(self, x):
        return x * (self.factor * self.weight) ** 2


layer = Layer()
y = checkpoint(layer, torch.ones(()), use_reentrant=False)
layer.factor = 0.5
y.backward()
print("gradient, wrong:", layer.weight.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
class Repaired(Layer):
    def forward(self, x, factor):
        return x * (factor * self.weight) ** 2


layer = Repaired()
y = checkpoint(layer, torch.ones(()), layer.factor, use_reentrant=False)
layer.factor = 0.5
y.backward()
print("gradient, right:", layer.weight.grad)
# --8<-- [end:right]
