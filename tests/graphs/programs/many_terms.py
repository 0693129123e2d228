import torch

weights = [torch.tensor(float(number), requires_grad=True) for number in range(100)]
losses = []
for weight in weights:
    losses.append(weight * weight)
y = torch.stack(losses).sum()
y.backward()
