# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
print("x.contiguous() is x:", x.contiguous() is x)
y = x.t().contiguous()
print("strides of x.t():", x.t().stride())
print("strides of y:", y.stride())
print("node of y:", y.grad_fn.name())
# --8<-- [end:run]
