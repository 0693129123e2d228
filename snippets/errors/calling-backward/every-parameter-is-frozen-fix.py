# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.PReLU(), torch.nn.PReLU())
model.requires_grad_(False)
model[1].requires_grad_(True)
loss = model(torch.tensor([-4.0])).sum()
loss.backward()
print("first:", model[0].weight.grad)
print("second:", model[1].weight.grad)
# --8<-- [end:run]
