# --8<-- [start:wrong]
import torch
from torch import nn


class Scores(nn.Module):
    def forward(self, x):
        return {"scores": 3 * x}


def report(module, grad_input, grad_output):
    print("hook:", grad_input, grad_output)


scores = Scores()
handle = scores.register_full_backward_hook(report)
x = torch.tensor([1.0, 2.0], requires_grad=True)
(torch.tensor([5.0, 7.0]) * scores(x)["scores"]).sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:wrong]
