# --8<-- [start:run]
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(1, 8), nn.ReLU(), nn.Linear(8, 1))
inputs = torch.tensor([[-1.0], [0.0], [2.0], [3.0]])
answers = inputs**2 - 2 * inputs + 1
optimizer = torch.optim.SGD(model.parameters(), lr=0.0625)

for step in range(1001):
    optimizer.zero_grad()
    losses = (model(inputs) - answers) ** 2
    loss = losses.mean()
    loss.backward()
    optimizer.step()
    if step in (0, 10, 100, 1000):
        print(f"step {step}: loss {loss.item():.3f}")
# --8<-- [end:run]

# --8<-- [start:answers]
with torch.no_grad():
    for x, prediction in zip(inputs, model(inputs), strict=True):
        print(f"x {x.item()}: {prediction.item():.2f}")
# --8<-- [end:answers]
