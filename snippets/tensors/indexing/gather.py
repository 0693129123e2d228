# --8<-- [start:forward]
import torch

scores = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
target = torch.tensor([2, 0])
y = scores.gather(1, target[:, None])
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([[1.0], [10.0]])
y.backward(gradient=v)
print("scores.grad:", scores.grad)
print("scatter_add:", torch.zeros(2, 3).scatter_add(1, target[:, None], v))
# --8<-- [end:backward]
