# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode(), torch.enable_grad():
    print("grad mode:", torch.is_grad_enabled())
    loss = (w**2).sum()
loss.backward()
# --8<-- [end:run]
