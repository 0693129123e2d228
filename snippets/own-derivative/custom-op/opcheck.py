# --8<-- [start:wrong]
import torch
from torch import Tensor


@torch.library.custom_op("example::double", mutates_args=())
def double(x: Tensor) -> Tensor:
    return 2 * x


double.register_autograd(lambda ctx, g: g * 7)
double.register_fake(torch.empty_like)

x = torch.tensor([3.0, 5.0], requires_grad=True)
for test, result in torch.library.opcheck(double, (x,)).items():
    print(f"{test}: {result}")
# --8<-- [end:wrong]

# --8<-- [start:right]
x = torch.tensor([3.0, 5.0], dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(double, x, raise_exception=False))
# --8<-- [end:right]
