# --8<-- [start:run]
import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
X = torch.tensor([[1.0, 1.0], [2.0, 0.0]], requires_grad=True)

for step in range(5):
    (slopes,) = torch.autograd.grad((X @ w).sum(), X, create_graph=True)
    penalty = ((slopes.norm(dim=1) - 1) ** 2).mean()
    print(f"step {step}: norm of w {w.norm().item():.4f}, penalty {penalty.item():.4f}")
    optimizer.zero_grad()
    penalty.backward()
    optimizer.step()
# --8<-- [end:run]
