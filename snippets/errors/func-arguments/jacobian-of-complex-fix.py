# --8<-- [start:run]
import torch
from torch.func import jacrev


def square(parts):
    return torch.view_as_real(torch.view_as_complex(parts) ** 2)


print("Jacobian:", jacrev(square)(torch.tensor([1.0, 2.0])).tolist())
# --8<-- [end:run]
