# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
loss = torch.exp(x) + x
loss.backward()
print("x.grad:", x.grad)
print("loss:", loss.item())
# --8<-- [end:run]
