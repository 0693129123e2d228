# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.PReLU())
model[0].requires_grad_(False)
trained = {name: parameter for name, parameter in model.named_parameters() if parameter.requires_grad}
torch.optim.SGD(trained.values(), lr=0.1)
print("trained:", list(trained))
# --8<-- [end:run]
