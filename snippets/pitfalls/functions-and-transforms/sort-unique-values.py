# --8<-- [start:run]
import torch

x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
ranks = x.argsort().argsort().float()
print("ranks:", ranks)
print("requires_grad:", ranks.requires_grad)
# --8<-- [end:run]
