import torch

x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
h = x.to(torch.float32) * torch.tensor(3.0)
y = (h.half().float() + torch.tensor(True)).sum()
y.backward()
