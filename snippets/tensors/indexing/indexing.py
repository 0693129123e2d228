# --8<-- [start:forward]
import torch

x = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
i = torch.tensor([2, 0, 2])
y = x[i]
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([1.0, 10.0, 100.0])
y.backward(gradient=v)
print("x.grad:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:matrix]
S = torch.nn.functional.one_hot(i, 3).float()
print("S:", S)
print("S @ x:", (S @ x).detach())
print("v @ S:", v @ S)
# --8<-- [end:matrix]
