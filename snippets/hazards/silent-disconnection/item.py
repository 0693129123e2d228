# --8<-- [start:wrong]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x.item()
y.backward()
print("with item:", x.grad)
# --8<-- [end:wrong]
