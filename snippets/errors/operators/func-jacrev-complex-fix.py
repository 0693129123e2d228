# --8<-- [start:run]
import torch


def square(pair):
    z = torch.view_as_complex(pair)
    return torch.view_as_real(z * z)


print(torch.func.jacrev(square)(torch.tensor([1.0, 2.0])))
# --8<-- [end:run]
