# --8<-- [start:run]
import torch
from torch.func import jacrev


def square(parts):
    return torch.view_as_real(torch.view_as_complex(parts) ** 2)


def conjugate(parts):
    return torch.view_as_real(torch.view_as_complex(parts).conj().resolve_conj())


parts = torch.tensor([1.0, 2.0])
print("square:", jacrev(square)(parts).tolist())
print("conjugate:", jacrev(conjugate)(parts).tolist())
# --8<-- [end:run]
