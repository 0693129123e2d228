# --8<-- [start:run]
import torch

score = torch.tensor([0.25, 0.75], requires_grad=True)
accuracy = (score > 0.5).float().mean()
accuracy.backward()
# --8<-- [end:run]
