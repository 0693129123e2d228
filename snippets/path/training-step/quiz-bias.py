# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
first, _, second = model
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1.5], [-2.0]]))
    first.bias.copy_(torch.tensor([1.0, 5.0]))
    second.weight.copy_(torch.tensor([[0.5, 3.0]]))
    second.bias.copy_(torch.tensor([1.0]))

loss = nn.functional.mse_loss(model(torch.tensor([[2.0]])), torch.tensor([[5.0]]))
loss.backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad.tolist())
# --8<-- [end:run]
