# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.PReLU(), torch.nn.PReLU())
model[1].weight = model[0].weight
x = torch.tensor([-1.0])
one = {"0.weight": torch.tensor([2.0])}
two = {"0.weight": torch.tensor([2.0]), "1.weight": torch.tensor([5.0])}
print("tied:", torch.func.functional_call(model, one, x))
print("untied:", torch.func.functional_call(model, two, x, tie_weights=False))
# --8<-- [end:run]
