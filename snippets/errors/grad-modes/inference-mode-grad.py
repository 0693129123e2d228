# --8<-- [start:first]
import torch

w = torch.tensor(3.0, requires_grad=True)
y = w**2
with torch.inference_mode():
    y.backward()
print("w.grad:", w.grad)
print("w.grad.is_inference():", w.grad.is_inference())
# --8<-- [end:first]

# --8<-- [start:second]
(w**2).backward()
# --8<-- [end:second]
