# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode(), torch.inference_mode(False):
    loss = (w**2).sum()
loss.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
