import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
h = x.clone()
h[0] = 5.0
h[1:].mul_(2)
v = h.view(3, 1)
v.add_(1)
h.relu_()
y = h.sum()
y.backward()
