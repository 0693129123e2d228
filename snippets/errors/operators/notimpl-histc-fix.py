# --8<-- [start:run]
import torch

x = torch.tensor([0.375, 0.375, 0.625], requires_grad=True)
centers = torch.tensor([0.25, 0.75])
shares = torch.relu(1 - (x[:, None] - centers).abs() / 0.5)
counts = shares.sum(dim=0)
counts[0].backward()
print("counts:", counts)
print("x.grad:", x.grad)
# --8<-- [end:run]
