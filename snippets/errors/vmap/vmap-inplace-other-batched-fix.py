# --8<-- [start:run]
import torch

index = torch.tensor([0, 0, 1])


def sums(x):
    return torch.zeros(2).index_add(0, index, x)


print(torch.vmap(sums)(torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])))
# --8<-- [end:run]
