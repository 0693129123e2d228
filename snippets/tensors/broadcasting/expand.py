# --8<-- [start:run]
import torch

b = torch.tensor([10.0, 20.0, 30.0], requires_grad=True)
wide = b.expand(2, 3)
print("wide:", wide)
print("strides of wide:", wide.stride())
v = torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]])
print("the node gives:", wide.grad_fn(v))
# --8<-- [end:run]
