# --8<-- [start:run]
import torch

with torch.inference_mode():
    t = torch.tensor([1.0, 2.0])
pairs = {"t": t, "t.clone()": t.clone(), "t.detach()": t.detach(), "t + 0": t + 0, "t[:1]": t[:1]}
for name, tensor in pairs.items():
    print(f"{name}: {tensor.is_inference()}")
# --8<-- [end:run]
