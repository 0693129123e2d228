# --8<-- [start:run]
import torch
from torch.distributions import Normal

mean = torch.tensor(0.0, requires_grad=True)
with torch.random.fork_rng():
    torch.manual_seed(0)
    sample = Normal(mean, 1.0).sample()
print("requires_grad:", sample.requires_grad)
# --8<-- [end:run]
