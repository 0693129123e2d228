# --8<-- [start:backward]
import threading

import torch
from torch.autograd import forward_ad

x = torch.tensor(3.0, requires_grad=True)
y = x**2
with torch.no_grad():
    y.backward()
print("x.grad:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:factory]
with torch.no_grad():
    made_inside = torch.ones(2, requires_grad=True)
    parameter = torch.nn.Parameter(torch.ones(2))
print("made_inside:", made_inside.requires_grad)
print("parameter:", parameter.requires_grad)
# --8<-- [end:factory]

# --8<-- [start:forward-mode]
with torch.no_grad(), forward_ad.dual_level():
    dual = forward_ad.make_dual(torch.tensor(3.0), torch.tensor(1.0))
    print("tangent:", forward_ad.unpack_dual(dual**2).tangent)
# --8<-- [end:forward-mode]

# --8<-- [start:thread]
seen = []
with torch.no_grad():
    thread = threading.Thread(target=lambda: seen.append(torch.is_grad_enabled()))
    thread.start()
    thread.join()
print("grad mode in a new thread:", seen[0])
# --8<-- [end:thread]
