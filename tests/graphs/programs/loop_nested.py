import torch

x = torch.tensor(1.0, requires_grad=True)
y = x
for _ in range(20):
    for _ in range(5):
        y = y * 0.5
    y = y + x.sin()
y.backward()
