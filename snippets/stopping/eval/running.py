# --8<-- [start:wrong]
import torch

norm = torch.nn.BatchNorm1d(1, affine=False)
validation = torch.tensor([[1.0], [3.0]])

with torch.no_grad():  # eval() is missing
    norm(validation)
print("running_mean, wrong:", norm.running_mean)
# --8<-- [end:wrong]

# --8<-- [start:right]
norm.reset_running_stats()
norm.eval()
with torch.no_grad():
    norm(validation)
print("running_mean, right:", norm.running_mean)
# --8<-- [end:right]
