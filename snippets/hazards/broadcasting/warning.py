# --8<-- [start:run]
import torch

prediction = torch.tensor([[0.0], [7.0]])
target = torch.tensor([2.0, 3.0])
print(torch.nn.functional.mse_loss(prediction, target))
# --8<-- [end:run]
