# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    feature = 3 * w
loss = feature + w
loss.backward()
print("feature.is_inference():", feature.is_inference())
print("w.grad:", w.grad)
# --8<-- [end:run]
