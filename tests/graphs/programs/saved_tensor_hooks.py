import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.autograd.graph.saved_tensors_hooks(lambda t: t.numpy().copy(), torch.from_numpy):
    h = x.detach().requires_grad_().exp()
with torch.autograd.graph.save_on_cpu():
    y = (h * x).sum()
y.backward()
