# --8<-- [start:run]
import torch

model = torch.nn.ModuleDict({"used": torch.nn.PReLU(), "unused": torch.nn.PReLU()})
model["used"](torch.tensor([-4.0])).sum().backward()
norms = [parameter.grad.norm() for parameter in model.parameters()]
# --8<-- [end:run]
