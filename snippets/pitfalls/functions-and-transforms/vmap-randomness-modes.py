# --8<-- [start:run]
import torch


def noisy(x):
    return x + torch.randn(())


with torch.random.fork_rng():
    torch.manual_seed(0)
    y = torch.vmap(noisy, randomness="same")(torch.zeros(3))
print("distinct values:", y.unique().numel())
# --8<-- [end:run]
