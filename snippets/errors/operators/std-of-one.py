# --8<-- [start:run]
import torch

x = torch.tensor([2.0], requires_grad=True)
deviation = x.std()
deviation.backward()
print("deviation:", deviation.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
