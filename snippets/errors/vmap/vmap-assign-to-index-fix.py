# --8<-- [start:run]
import torch


def first_in_front(x):
    return torch.stack([x[0], torch.tensor(0.0)])


print(torch.vmap(first_in_front)(torch.tensor([[1.0, 2.0], [3.0, 4.0]])))
# --8<-- [end:run]
