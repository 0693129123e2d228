import torch

torch.manual_seed(0)
x = torch.rand(3, 4)
q, k, v = (torch.rand(4, 4, requires_grad=True) for _ in range(3))
scores = (x @ q) @ (x @ k).T / 2
scores = scores.masked_fill(torch.ones(3, 3).triu(1).bool(), float("-inf"))
y = (scores.softmax(-1) @ (x @ v)).mean()
y.backward()
