# --8<-- [start:forward]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], requires_grad=True)
y = x.t()
print("y:", y)
# --8<-- [end:forward]

# --8<-- [start:backward]
v = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y.backward(gradient=v)
print("x.grad:", x.grad)
# --8<-- [end:backward]

# --8<-- [start:strides]
print("x:", tuple(x.shape), x.stride())
print("y:", tuple(y.shape), y.stride())
print("same memory:", x.data_ptr() == y.data_ptr())
# --8<-- [end:strides]
