# --8<-- [start:run]
import torch

score = torch.tensor([0.25, 0.75], requires_grad=True)
target = torch.ones(2)
loss = torch.mean((score - target) ** 2)
loss.backward()

accuracy = (score > 0.5).float().mean()
print("score.grad:", score.grad)
print("accuracy:", accuracy)
# --8<-- [end:run]
