# --8<-- [start:run]
import torch
from torch.func import jvp
from torch.utils.flop_counter import FlopCounterMode

W, x = torch.ones(5, 4), torch.ones(4, 1)

with FlopCounterMode(display=False) as counter:
    W @ x, W @ torch.ones(4, 1)
print("value and tangent, spelled out:", counter.get_total_flops())

with FlopCounterMode(display=False) as counter:
    jvp(lambda x: W @ x, (x,), (torch.ones(4, 1),))
print("jvp, W is a constant:", counter.get_total_flops())

with FlopCounterMode(display=False) as counter:
    jvp(lambda W, x: W @ x, (W, x), (torch.ones(5, 4), torch.ones(4, 1)))
print("jvp, W has a tangent too:", counter.get_total_flops())
# --8<-- [end:run]
