# --8<-- [start:penalty]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
X = torch.tensor([[1.0, 1.0], [2.0, 0.0]], requires_grad=True)
scores = X @ w

(slopes,) = torch.autograd.grad(scores.sum(), X, create_graph=True)
norms = slopes.norm(dim=1)
penalty = ((norms - 1) ** 2).mean()
print("slopes:", slopes.tolist())
print("norms:", norms.tolist())
print("penalty:", penalty.item())
# --8<-- [end:penalty]

# --8<-- [start:backward]
penalty.backward()
print("w.grad:", w.grad)
print("X.grad:", X.grad)
# --8<-- [end:backward]

# --8<-- [start:oracle]
def closed(w):
    return (w.norm() - 1) ** 2


h = 2.0**-10
start = torch.tensor([3.0, 4.0], dtype=torch.float64)
steps = h * torch.eye(2, dtype=torch.float64)
quotients = [((closed(start + s) - closed(start - s)) / (2 * h)).item() for s in steps]
print("difference quotients:", [round(quotient, 4) for quotient in quotients])
# --8<-- [end:oracle]
