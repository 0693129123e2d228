# --8<-- [start:run]
import torch
from torch.utils.checkpoint import checkpoint


def dropped(x):
    return torch.nn.functional.dropout(x, 0.5)


def zeros_agree(block, preserve):
    torch.manual_seed(0)
    x = torch.ones(1000, requires_grad=True)
    y = checkpoint(block, x, use_reentrant=False, preserve_rng_state=preserve)
    y.sum().backward()
    return ((y == 0) == (x.grad == 0)).all().item()


print("state restored:", zeros_agree(dropped, True))
print("state not restored:", zeros_agree(dropped, False))
# --8<-- [end:run]

# --8<-- [start:generator]
generator = torch.Generator().manual_seed(0)


def dropped_by_generator(x):
    return x * (torch.rand(x.shape, generator=generator) < 0.5)


print("own generator:", zeros_agree(dropped_by_generator, True))
# --8<-- [end:generator]
