# --8<-- [start:run]
import torch

target = torch.tensor([1.0, 5.0])
prediction = target[:, None].clone().requires_grad_()
loss = torch.mean((prediction - target) ** 2)
loss.backward()
print("loss:", loss.item())
print("gradient:", prediction.grad.flatten())
# --8<-- [end:run]
