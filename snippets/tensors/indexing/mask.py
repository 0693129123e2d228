# --8<-- [start:run]
import torch

x = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
threshold = torch.tensor(15.0, requires_grad=True)
y = x[x > threshold].sum()
y.backward()
print("x.grad:", x.grad)
print("threshold.grad:", threshold.grad)
# --8<-- [end:run]
