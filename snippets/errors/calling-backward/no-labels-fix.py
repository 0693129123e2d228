# --8<-- [start:run]
import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(2.0))

    def forward(self, x, labels=None):
        prediction = self.weight * x
        loss = None if labels is None else ((prediction - labels) ** 2).sum()
        return {"prediction": prediction, "loss": loss}


model = Model()
model(torch.tensor([1.0, 3.0]), labels=torch.tensor([1.0, 5.0]))["loss"].backward()
print("weight.grad:", model.weight.grad)
# --8<-- [end:run]
