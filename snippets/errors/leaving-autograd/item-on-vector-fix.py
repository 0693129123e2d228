# --8<-- [start:run]
import torch

losses = torch.tensor([1.0, 2.0], requires_grad=True)
print("mean:", losses.mean().item())
print("all:", losses.tolist())
# --8<-- [end:run]
