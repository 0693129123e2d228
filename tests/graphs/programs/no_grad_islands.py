import torch

x = torch.tensor(3.0, requires_grad=True)
h = x * 2
with torch.no_grad():
    scale = h.abs() + 1
with torch.inference_mode():
    size = (h * 5).item()
y = h / scale + size * x + x.detach() * x
y.backward()
