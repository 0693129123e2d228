# --8<-- [start:run]
import torch

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([0.0, 0.0])
weight = torch.tensor([1.0, 3.0])
loss = torch.nn.functional.mse_loss(prediction, target, reduction="none")
(weight * loss).mean().backward()
print(prediction.grad)
# --8<-- [end:run]
