# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
first = torch.nn.ParameterDict({"w": torch.nn.Parameter(torch.tensor(3.0))})
second = torch.nn.ParameterDict({"w": first["w"]})  # tied: one tensor, two names
first.requires_grad_(False)
print("second:", second["w"].requires_grad)
# --8<-- [end:run]
