# --8<-- [start:train]
import torch

norm = torch.nn.BatchNorm1d(1, eps=3.0, affine=False)  # so that the root below is a whole number
x = torch.tensor([[1.0], [1.0], [3.0], [3.0]], requires_grad=True)
v = torch.tensor([[0.0], [0.0], [0.0], [8.0]])

y = norm(x)
y.backward(v)
print("training, y:", y.flatten().tolist())
print("training, x.grad:", x.grad.flatten().tolist())
# --8<-- [end:train]

# --8<-- [start:eval]
x.grad = None
norm.reset_running_stats()
norm.eval()
y = norm(x)
y.backward(v)
print("evaluation, y:", y.flatten().tolist())
print("evaluation, x.grad:", x.grad.flatten().tolist())
# --8<-- [end:eval]
