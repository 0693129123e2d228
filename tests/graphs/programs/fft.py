import torch

x = torch.tensor([1.0, 0.0, -1.0, 2.0], requires_grad=True)
y = torch.fft.fft(x).abs().square().sum() + torch.fft.irfft(torch.fft.rfft(x)).sum()
y.backward()
