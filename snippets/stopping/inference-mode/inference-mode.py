# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    y = w**2
print("y:", y)
print("y.requires_grad:", y.requires_grad)
print("y.is_inference():", y.is_inference())
print("w.is_inference():", w.is_inference())
# --8<-- [end:run]

# --8<-- [start:refused]
y * w
# --8<-- [end:refused]
