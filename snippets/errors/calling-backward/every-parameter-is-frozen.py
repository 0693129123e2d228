# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.PReLU(), torch.nn.PReLU())
model.requires_grad_(False)
loss = model(torch.tensor([-4.0])).sum()
loss.backward()
# --8<-- [end:run]
