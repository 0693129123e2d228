# --8<-- [start:run]
import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.stack([x[0] * x[1], x[0] + x[1], x[1] ** 2])

rows = []
for v in torch.eye(3):
    x.grad = None
    y.backward(gradient=v, retain_graph=True)
    rows.append(x.grad)
print(torch.stack(rows))
# --8<-- [end:run]
