# --8<-- [start:run]
import torch
from torch._subclasses import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import ShapeEnv
from torch.library import custom_op, get_ctx


@custom_op("example::positive", mutates_args=())
def positive(x: torch.Tensor) -> torch.Tensor:
    return x[x > 0]


@positive.register_fake
def shape_of_positive(x):
    return x.new_empty(get_ctx().new_dynamic_size())


print("shape:", tuple(positive(torch.tensor([1.0, -1.0])).shape))
with FakeTensorMode(shape_env=ShapeEnv()):
    print("shape of a fake tensor:", tuple(positive(torch.ones(2)).shape))
# --8<-- [end:run]
