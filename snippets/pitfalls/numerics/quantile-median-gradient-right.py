# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 10.0, 20.0], requires_grad=True)
middle = x.quantile(0.5)
middle.backward()
print("quantile:", middle.item())
print("x.grad:", x.grad)
# --8<-- [end:run]
