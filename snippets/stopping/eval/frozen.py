# --8<-- [start:wrong]
import torch

norm = torch.nn.BatchNorm1d(1, affine=False)
backbone = torch.nn.Sequential(norm)
backbone.eval()
model = torch.nn.Sequential(backbone)
model.train()  # at the start of each epoch, and it reaches every child
model(torch.tensor([[1.0], [3.0]]))
print("running_mean, wrong:", norm.running_mean)
# --8<-- [end:wrong]

# --8<-- [start:right]
norm.reset_running_stats()
model.train()
backbone.eval()  # after train(), every time
model(torch.tensor([[1.0], [3.0]]))
print("running_mean, right:", norm.running_mean)
# --8<-- [end:right]
