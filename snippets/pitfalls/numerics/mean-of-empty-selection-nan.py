# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = x[x > 5].mean()
loss.backward()
print("loss:", loss.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
