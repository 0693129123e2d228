# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
loss = torch.sum(x**2)
print("loss:", loss.data[0])
# --8<-- [end:run]
