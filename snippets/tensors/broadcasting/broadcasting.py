# --8<-- [start:forward]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
b = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
y = x + b
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
y.backward(gradient=v)
print("x.grad:", x.grad)
print("b.grad:", b.grad)
# --8<-- [end:backward]
