# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
X = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
t = torch.tensor([0.0, 0.0, 1.0])
losses = (X @ w - t) ** 2
(per_sample,) = torch.autograd.grad(losses, w, torch.eye(3), is_grads_batched=True)
print(per_sample)
# --8<-- [end:run]

# --8<-- [start:oracle]
with torch.no_grad():
    print(2 * (X @ w - t)[:, None] * X)
# --8<-- [end:oracle]
