# --8<-- [start:run]
import torch

X = torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
t = torch.tensor([1.0, 3.0, 5.0])
w = torch.tensor([1.0, 1.0], requires_grad=True)
(X @ w - t).pow(2).sum().backward()
print("w.grad:", w.grad)
print("2 X.T (X w - t):", 2 * X.T @ (X @ w.detach() - t))
# --8<-- [end:run]
