import torch

seen = []
x = torch.ones(2, requires_grad=True)
a, b = x * 2, x * 3
handle = torch.autograd.graph.register_multi_grad_hook([a, b], lambda grads: seen.append(len(grads)))
y = (a * b).sum()
y.backward()
handle.remove()
