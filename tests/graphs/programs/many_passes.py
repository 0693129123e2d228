import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
for _ in range(50):
    y.backward(retain_graph=True)
