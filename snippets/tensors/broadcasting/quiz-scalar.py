# --8<-- [start:run]
import torch

s = torch.tensor(10.0, requires_grad=True)
x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
(s * x).sum().backward()
print("s.grad:", s.grad)
# --8<-- [end:run]
