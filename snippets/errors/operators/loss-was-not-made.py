# --8<-- [start:run]
import torch

prediction = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.zeros(2)
torch.nn.MSELoss(prediction, target)
# --8<-- [end:run]
