# --8<-- [start:run]
import torch

p = torch.tensor([0.0, 1.0], requires_grad=True)
entropy = -(p * p.log()).sum()
entropy.backward()
print("entropy:", entropy.item())
print("p.grad:", p.grad)
# --8<-- [end:run]
