# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.PReLU(), torch.nn.PReLU())
model[1].weight = model[0].weight
parameters = {"0.weight": torch.tensor([2.0]), "1.weight": torch.tensor([5.0])}
torch.func.functional_call(model, parameters, torch.tensor([-1.0]))
# --8<-- [end:run]
