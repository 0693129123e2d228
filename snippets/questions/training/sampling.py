# --8<-- [start:run]
import torch

torch.manual_seed(0)
mean = torch.tensor(5.0, requires_grad=True)
normal = torch.distributions.Normal(mean, 1.0)
print("rsample:", torch.autograd.grad(normal.rsample(), mean)[0])
print("sample:", normal.sample().requires_grad)
# --8<-- [end:run]
