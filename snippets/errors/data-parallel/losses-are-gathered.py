# --8<-- [start:run]
import torch
from torch.nn.parallel import gather

losses = [torch.tensor(1.0, device="meta"), torch.tensor(3.0, device="meta")]
try:
    gather(losses, "cpu")
except (AttributeError, RuntimeError):
    print("the copying itself needs a GPU")
# --8<-- [end:run]
