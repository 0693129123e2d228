# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
selected = x[x > 5]
loss = selected.sum() / max(selected.numel(), 1)
loss.backward()
print("loss:", loss.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
