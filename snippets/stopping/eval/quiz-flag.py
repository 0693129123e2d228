# --8<-- [start:run]
import torch

model = torch.nn.Sequential(torch.nn.BatchNorm1d(2), torch.nn.ReLU())
model.eval()
print("requires_grad:", [p.requires_grad for p in model.parameters()])
print("training:", [module.training for module in model.modules()])
# --8<-- [end:run]
