import torch

x = torch.tensor(-1.0, requires_grad=True)
h = x.exp() if x > 0 else -x
y = h * 2 if h.item() > 0 else h
y.backward()
