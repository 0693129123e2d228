import torch

x = torch.tensor([3.0, 1.0, 2.0], requires_grad=True)
values, order = x.sort()
top, _ = x.topk(2)
largest, where = x.max(dim=0)
y = values[0] * 2 + top.sum() + largest + x.median() + x.amax()
y.backward()
