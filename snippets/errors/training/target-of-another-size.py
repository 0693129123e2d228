# --8<-- [start:run]
import torch

prediction = torch.tensor([[1.0], [2.0]], requires_grad=True)
target = torch.tensor([1.0, 2.0])
loss = torch.nn.functional.mse_loss(prediction, target)
print("loss:", loss.item())
# --8<-- [end:run]
