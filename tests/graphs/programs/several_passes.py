import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2 * 2
for _ in range(3):
    y.backward(retain_graph=True)
y.backward(torch.tensor(10.0))
