# --8<-- [start:run]
import torch
from torch.utils.data import DataLoader

layer = torch.nn.BatchNorm1d(1)
layer(torch.tensor([[3.0], [5.0]], requires_grad=True))
layer.eval()
print("evaluation:", layer(torch.tensor([[3.0]])).shape)
print("batches of two from three:", len(DataLoader([1, 2, 3], batch_size=2, drop_last=True)))
# --8<-- [end:run]
