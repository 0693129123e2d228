# --8<-- [start:sum]
import torch

x = torch.tensor(1.0, requires_grad=True)
y = x + x
y.backward()
print("after one pass:", x.grad)
y.backward()
print("after two passes:", x.grad)
# --8<-- [end:sum]
