# --8<-- [start:run]
import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.w = nn.Parameter(torch.tensor(2.0))

    def forward(self, x):
        return self.w * x


model = nn.DataParallel(Scale())
model(torch.tensor(3.0)).backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad)
model.zero_grad()
print("after zero_grad:", model.module.w.grad)
# --8<-- [end:run]
