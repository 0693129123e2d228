# --8<-- [start:run]
import torch

prediction = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.zeros(2)
loss = torch.nn.MSELoss()
loss(prediction, target).backward()
print("prediction.grad:", prediction.grad)
# --8<-- [end:run]
