import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
index = torch.tensor([0, 0, 1])
sums = torch.zeros(2).scatter_add(0, index, x)
y = (x.gather(0, index) * 2).sum() + sums.index_select(0, torch.tensor([1])).sum() + x.scatter(0, index, 0.0).sum()
y.backward()
