# --8<-- [start:run]
import torch

prediction = torch.tensor([[0.25], [0.5]], requires_grad=True)
target = torch.tensor([0.0, 1.0])
torch.nn.functional.binary_cross_entropy(prediction, target)
# --8<-- [end:run]
