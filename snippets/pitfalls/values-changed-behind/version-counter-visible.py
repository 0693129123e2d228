# --8<-- [start:run]
import torch

x = torch.ones(2)
x.add_(1)
print("after add_:", x._version)
x.data.add_(1)
print("after .data.add_:", x._version)
print("x:", x)
# --8<-- [end:run]
