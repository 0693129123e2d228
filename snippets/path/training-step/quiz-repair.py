# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(1, 1)
with torch.no_grad():
    model.weight.fill_(1.5)
    model.bias.fill_(1.0)
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
x, answer = torch.tensor([[2.0]]), torch.tensor([[5.0]])

loss = nn.functional.mse_loss(model(x), answer)
loss.backward()
optimizer.step()
print("model.weight.grad:", model.weight.grad.item())
print("weight after the step:", model.weight.item())
# --8<-- [end:run]
