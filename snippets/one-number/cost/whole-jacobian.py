# --8<-- [start:run]
import torch
from torch.utils.flop_counter import FlopCounterMode

W = torch.ones(20, 10)
x = torch.ones(10, 1, requires_grad=True)
v = torch.ones(20, 1)


def f(x):
    return torch.tanh(W @ x)


with FlopCounterMode(display=False) as counter:
    J = torch.autograd.functional.jacobian(f, x)
    through_jacobian = torch.tensordot(v, J, dims=2)
print("operations, Jacobian first:", counter.get_total_flops())

with FlopCounterMode(display=False) as counter:
    f(x).backward(gradient=v)
print("operations, one product:", counter.get_total_flops())
torch.testing.assert_close(through_jacobian, x.grad)
# --8<-- [end:run]
