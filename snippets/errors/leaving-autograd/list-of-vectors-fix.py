# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
rows = torch.stack([w, 2 * w])
print("shape:", rows.shape)
rows.sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
