# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    x.add_(1)
    print("after add_:", x._version)
    x[0].add_(1)
    print("after x[0].add_:", x._version)
x.detach().add_(1)
print("after detach().add_:", x._version)
# --8<-- [end:run]
