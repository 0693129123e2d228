import torch

x = torch.tensor(3.0, requires_grad=True)
h = x * 2
y = h**2
h.grad_fn.register_prehook(lambda arrived: (arrived[0] + 1,))
y.grad_fn.register_hook(lambda sent, arrived: (sent[0] * 2,))
y.backward()
