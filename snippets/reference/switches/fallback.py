# --8<-- [start:run]
import warnings

import torch
from torch.func import vmap

x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
place = torch.tensor([0])


def warned():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        vmap(lambda row: torch.take(row, place))(x)
    return [str(each.message).partition(". ")[0] for each in caught]


print("by default:", warned())
torch._C._functorch._set_vmap_fallback_warning_enabled(False)
print("off:", warned())
torch._C._functorch._set_vmap_fallback_warning_enabled(True)
# --8<-- [end:run]
