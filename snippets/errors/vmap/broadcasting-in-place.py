# --8<-- [start:right]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
b = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
y = x.clone()
y += b
y.sum().backward()
print("b.grad:", b.grad)
# --8<-- [end:right]

# --8<-- [start:wrong]
total = b * 1
total += x
# --8<-- [end:wrong]
