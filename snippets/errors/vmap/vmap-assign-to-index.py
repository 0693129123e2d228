# --8<-- [start:run]
import torch


def first_in_front(x):
    result = torch.zeros(2)
    result[0] = x[0]
    return result


torch.vmap(first_in_front)(torch.tensor([[1.0, 2.0], [3.0, 4.0]]))
# --8<-- [end:run]
