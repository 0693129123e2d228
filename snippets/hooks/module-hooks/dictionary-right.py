# --8<-- [start:run]
import torch
from torch import nn


class Scores(nn.Module):
    def forward(self, x):
        return {"scores": 3 * x}


def watch(module, inputs, output):
    output["scores"].register_hook(lambda gradient: print("scores get:", gradient))


scores = Scores()
scores.register_forward_hook(watch)
x = torch.tensor([1.0, 2.0], requires_grad=True)
(torch.tensor([5.0, 7.0]) * scores(x)["scores"]).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
