# --8<-- [start:run]
import torch

prediction = torch.tensor([[1.0], [2.0]], requires_grad=True)
target = torch.tensor([1.0, 2.0])
difference = prediction - target
print("shape:", tuple(difference.shape))
difference.pow(2).mean().backward()
print("prediction.grad:", prediction.grad)
# --8<-- [end:run]

# --8<-- [start:right]
prediction.grad = None
(prediction - target[:, None]).pow(2).mean().backward()
print("prediction.grad with equal shapes:", prediction.grad)
# --8<-- [end:right]
