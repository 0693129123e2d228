# --8<-- [start:forward]
import torch

values = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
i = torch.tensor([2, 0, 2])
y = torch.zeros(3).scatter_add(0, i, values)
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(gradient=v)
print("values.grad:", values.grad)
print("v[i]:", v[i])
# --8<-- [end:backward]
