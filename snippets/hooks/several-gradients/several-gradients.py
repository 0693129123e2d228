# --8<-- [start:register]
import torch
from torch.autograd.graph import register_multi_grad_hook

a = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
c = torch.tensor(7.0, requires_grad=True)
register_multi_grad_hook([a, b, c], lambda gradients: print("got:", gradients))
# --8<-- [end:register]

# --8<-- [start:backward]
(a * b).backward()
# --8<-- [end:backward]

# --8<-- [start:inputs]
(a * b).backward(inputs=[a])
# --8<-- [end:inputs]

# --8<-- [start:two]
(5 * a).backward()
(4 * b).backward()
# --8<-- [end:two]
