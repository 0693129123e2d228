# --8<-- [start:right]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = x.t().reshape(6)
y.backward(gradient=torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0]))
print("y:", y)
print("x.grad:", x.grad)
# --8<-- [end:right]

# --8<-- [start:wrong]
x.t().view(6)
# --8<-- [end:wrong]
