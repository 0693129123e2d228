import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
first, second = x.unbind()
left, right = x.chunk(2, dim=1)
a, b, c, d = x.flatten().split(1)
y = (first * second).sum() + (left / right).sum() + a * d
y.sum().backward()
