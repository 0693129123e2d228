import torch

a = torch.tensor([[2.0, 0.5], [0.5, 1.0]], requires_grad=True)
b = torch.ones(2, 1)
values, vectors = torch.linalg.eigh(a)
y = torch.linalg.solve(a, b).sum() + values.sum() + torch.linalg.det(a) + torch.linalg.inv(a).trace()
y.backward()
