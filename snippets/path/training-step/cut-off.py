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

prediction = model(x)
prediction = torch.tensor(prediction.item(), requires_grad=True)
loss = nn.functional.mse_loss(prediction.reshape(1, 1), answer)
loss.backward()
optimizer.step()
print("loss:", loss.item())
print("model.weight.grad:", model.weight.grad)
print("weight after the step:", model.weight.item())
# --8<-- [end:run]
