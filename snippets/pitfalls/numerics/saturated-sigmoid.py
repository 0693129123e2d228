# --8<-- [start:run]
import torch

x = torch.tensor(20.0, requires_grad=True)
p = torch.sigmoid(x)
loss = (p - 0.0) ** 2
loss.backward()
print("p:", p.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
