import torch

parts = [torch.tensor(float(number), requires_grad=True) for number in range(200)]
y = torch.stack(parts).square().sum()
y.backward()
