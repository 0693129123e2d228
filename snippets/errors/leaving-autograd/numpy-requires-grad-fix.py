# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
shared = x.detach().numpy()
copied = x.detach().numpy().copy()
shared[0] = 10
print("x:", x)
print("copied:", copied)
# --8<-- [end:run]
