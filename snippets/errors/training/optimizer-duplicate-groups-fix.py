# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.LayerNorm(2), torch.nn.PReLU())
head = list(model[1].parameters())
rest = [parameter for parameter in model.parameters() if not any(parameter is other for other in head)]
optimizer = torch.optim.SGD([{"params": rest}, {"params": head, "lr": 0.01}], lr=0.1)
for group in optimizer.param_groups:
    print("learning rate:", group["lr"], "parameters:", len(group["params"]))
# --8<-- [end:run]
