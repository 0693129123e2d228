# --8<-- [start:run]
import torch

norm = torch.nn.BatchNorm1d(1).requires_grad_(False).eval()
norm(torch.tensor([[3.0], [5.0]]))
print("running_mean:", norm.running_mean)
# --8<-- [end:run]
