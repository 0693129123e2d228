# --8<-- [start:run]
import torch

torch.manual_seed(0)
layer = torch.nn.Linear(2, 1)
output = layer(torch.ones(1, 2))
output.retain_grad()
loss = (3 * output).sum()
loss.backward()
print("output.grad:", output.grad)
# --8<-- [end:run]
