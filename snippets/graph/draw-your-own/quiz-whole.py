# --8<-- [start:run]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)

length = w.norm()
total = (w / length).sum()
total.backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
