# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.PReLU())
for parameter in model.parameters():
    parameter.requires_grad_(False)
loss = model(torch.tensor([[1.0, 3.0]])).sum()
loss.backward()
# --8<-- [end:run]
