# --8<-- [start:model]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1, bias=False)
nn.init.ones_(model.weight)
x = torch.tensor([3.0, 4.0])
prediction = model(x)
loss = nn.functional.mse_loss(prediction, torch.tensor([5.0]))
print("model.weight.is_leaf:", model.weight.is_leaf)
print("model.weight.requires_grad:", model.weight.requires_grad)
print("x.requires_grad:", x.requires_grad)
print("prediction.is_leaf:", prediction.is_leaf)
# --8<-- [end:model]

# --8<-- [start:step]
optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
loss.backward()
print("model.weight.grad:", model.weight.grad)
optimizer.step()
print("model.weight:", model.weight)
print("model.weight.is_leaf:", model.weight.is_leaf)
# --8<-- [end:step]
