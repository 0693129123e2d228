# --8<-- [start:run]
import torch


def quantize(w, scale):
    steps = (w / scale).clamp(-2, 2)
    whole = steps + (steps.round() - steps).detach()
    return whole * scale


w = torch.tensor([0.6, -0.2, 9.0], requires_grad=True)
scale = torch.tensor(0.5, requires_grad=True)
q = quantize(w, scale)
q.sum().backward()
print("q:", q.tolist())
print("w.grad:", w.grad)
print("scale.grad:", scale.grad)
# --8<-- [end:run]
