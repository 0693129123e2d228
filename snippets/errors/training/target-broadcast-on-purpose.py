# --8<-- [start:run]
import torch
from torch.nn import functional as F

prediction = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
center = torch.tensor([1.0, 2.0])

loss = F.mse_loss(prediction, center.expand_as(prediction))
loss.backward()
print("loss:", loss.detach())
print("prediction.grad:", prediction.grad.tolist())
# --8<-- [end:run]
