# --8<-- [start:model]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
first, _, second = model
with torch.no_grad():
    first.weight.copy_(torch.tensor([[1.5], [-2.0]]))
    first.bias.copy_(torch.tensor([1.0, 1.0]))
    second.weight.copy_(torch.tensor([[0.5, 3.0]]))
    second.bias.copy_(torch.tensor([1.0]))
# --8<-- [end:model]

# --8<-- [start:forward]
x = torch.tensor([[2.0]])
answer = torch.tensor([[5.0]])
prediction = model(x)
loss = nn.functional.mse_loss(prediction, answer)
print("prediction:", prediction.item())
print("loss:", loss.item())
# --8<-- [end:forward]

# --8<-- [start:backward]
optimizer = torch.optim.SGD(model.parameters(), lr=0.03125)
optimizer.zero_grad()
loss.backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad.tolist())
# --8<-- [end:backward]

# --8<-- [start:step]
optimizer.step()
for name, parameter in model.named_parameters():
    print(name, parameter.tolist())
print("loss now:", nn.functional.mse_loss(model(x), answer).item())
# --8<-- [end:step]
