# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0])
w = torch.tensor([3.0, 4.0], requires_grad=True)
v = torch.tensor([5.0, 6.0], requires_grad=True)
((v * (w * x)).sum() ** 2).backward()
print("v.grad:", v.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]

# --8<-- [start:oracle]
def f(w, v):
    return (v * (w * x)).sum() ** 2


h = 0.5
with torch.no_grad():
    steps = h * torch.eye(2)
    print("for v:", torch.stack([(f(w, v + s) - f(w, v - s)) / (2 * h) for s in steps]))
    print("for w:", torch.stack([(f(w + s, v) - f(w - s, v)) / (2 * h) for s in steps]))
# --8<-- [end:oracle]
