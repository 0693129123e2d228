# --8<-- [start:run]
import torch

target = torch.tensor([1.0, 5.0])
prediction = torch.tensor([[1.0], [5.0]], requires_grad=True)
loss = ((prediction - target.view_as(prediction)) ** 2).mean()
loss.backward()
print("loss:", loss.item())
print("prediction.grad:", prediction.grad.tolist())
# --8<-- [end:run]
