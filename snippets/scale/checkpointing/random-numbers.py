# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def dropped(x):
    return torch.nn.functional.dropout(x, 0.5)


def zeros_agree(preserve):
    torch.manual_seed(0)
    x = torch.ones(1000, requires_grad=True)
    y = checkpoint(dropped, x, use_reentrant=False, preserve_rng_state=preserve)
    y.sum().backward()
    return ((y == 0) == (x.grad == 0)).all().item()


print("state restored:", zeros_agree(True))
print("state not restored:", zeros_agree(False))
# --8<-- [end:run]
