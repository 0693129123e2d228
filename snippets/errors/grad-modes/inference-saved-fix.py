# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.inference_mode():
    features = torch.tensor([3.0, 4.0])
loss = (w * features.clone()).sum()
loss.backward()
print("clone:", w.grad)

w.grad = None
with torch.no_grad():
    features = torch.tensor([3.0, 4.0])
loss = (w * features).sum()
loss.backward()
print("no_grad:", w.grad)
# --8<-- [end:run]
