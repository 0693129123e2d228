# --8<-- [start:run]
import torch

prediction = torch.tensor([[1.0], [3.0]], requires_grad=True)
target = torch.tensor([1.0, 5.0])
loss = ((prediction.squeeze(1) - target) ** 2).mean()
loss.backward()
print("loss:", loss.item())
print("prediction.grad:", prediction.grad)
# --8<-- [end:run]
