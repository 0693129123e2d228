import torch
from torch.nn import functional

x = torch.tensor([[0.2, -0.4, 1.0]], requires_grad=True)
target = torch.tensor([2])
y = functional.nll_loss(x.log_softmax(1), target) + functional.smooth_l1_loss(x, torch.zeros(1, 3), beta=0.5)
y = y + functional.binary_cross_entropy_with_logits(x, torch.ones(1, 3)) + functional.gelu(x).sum()
y.backward()
