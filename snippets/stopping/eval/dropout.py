# --8<-- [start:train]
import torch

x = torch.ones(6, requires_grad=True)
dropout = torch.nn.Dropout(0.5)
with torch.random.fork_rng():
    torch.manual_seed(1)
    y = dropout(3 * x)
y.sum().backward()
print("training, y:", y.detach())
print("training, x.grad:", x.grad)
# --8<-- [end:train]

# --8<-- [start:eval]
x.grad = None
dropout.eval()
y = dropout(3 * x)
y.sum().backward()
print("evaluation, y:", y.detach())
print("evaluation, x.grad:", x.grad)
# --8<-- [end:eval]
