# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
with torch.inference_mode():
    feature = torch.tensor(3.0)
(w * feature.clone()).backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
