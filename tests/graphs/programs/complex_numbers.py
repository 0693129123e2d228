import torch

z = torch.tensor([1.0 + 2.0j, 3.0 - 1.0j], requires_grad=True)
y = (z * z.conj() + 2j * z).abs().sum() + torch.view_as_real(z).sum()
y.backward()
