import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x * 1
h[torch.tensor([0, 2])] = x[:2] * 10
h = torch.where(h > 5, h, -h)
h = h.index_add(0, torch.tensor([1]), x[:1])
y = h.masked_select(h > 0).sum()
y.backward()
