# --8<-- [start:run]
import torch
from torch.library import Library, fallthrough_kernel, get_kernel

library = Library("example_fall", "DEF")
x = torch.tensor(2.0, requires_grad=True)

library.define("triple(Tensor x) -> Tensor")
library.impl("triple", lambda x: 3 * x, "CompositeExplicitAutograd")
library.impl("triple", lambda x: 3 * x.detach(), "AutogradCPU")
print("a kernel at the key:", torch.ops.example_fall.triple(x).requires_grad)

library.define("quadruple(Tensor x) -> Tensor")
library.impl("quadruple", lambda x: 4 * x, "CompositeExplicitAutograd")
library.impl("quadruple", fallthrough_kernel, "AutogradCPU")
print("fallthrough:", torch.ops.example_fall.quadruple(x).requires_grad)

kernel = get_kernel("aten::sin", "CPU")
print("get_kernel:", type(kernel).__name__)
# --8<-- [end:run]
