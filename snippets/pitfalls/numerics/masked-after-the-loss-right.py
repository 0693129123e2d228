# --8<-- [start:run]
import torch

prediction = torch.tensor([3.0, 5.0], requires_grad=True)
target = torch.tensor([1.0, torch.nan])
known = ~target.isnan()
loss = (prediction[known] - target[known]).square().sum()
loss.backward()
print("loss:", loss.item())
print("prediction.grad:", prediction.grad)
# --8<-- [end:run]
