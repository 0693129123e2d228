# --8<-- [start:run]
import torch
from torch.distributions import Categorical, Normal, VonMises

mean = torch.tensor(0.0, requires_grad=True)
with torch.random.fork_rng():
    torch.manual_seed(0)
    sample = Normal(mean, 1.0).rsample()
sample.backward()
print("requires_grad:", sample.requires_grad)
print("mean.grad:", mean.grad)
for kind in (Normal, VonMises, Categorical):
    print(f"{kind.__name__}.has_rsample:", kind.has_rsample)
# --8<-- [end:run]
