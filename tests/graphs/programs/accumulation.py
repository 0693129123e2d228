import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
for batch in torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 2.0]]):
    y = (w * batch).sum() / 3
    y.backward()
