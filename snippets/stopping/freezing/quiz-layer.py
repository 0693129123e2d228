# --8<-- [start:run]
import torch

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.Linear(1, 1))
model[0].requires_grad_(False)
trained = [name for name, p in model.named_parameters() if p.requires_grad]
print("trained:", trained)
# --8<-- [end:run]
