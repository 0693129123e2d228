# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    features = torch.tensor([3.0, 4.0])
loss = (w * features).sum()
# --8<-- [end:run]
