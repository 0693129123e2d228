# --8<-- [start:run]
import torch

x = torch.tensor([[1.0], [2.0]], requires_grad=True)
y = x.expand(2, 3)
print("bytes of y:", y.untyped_storage().nbytes())
y.backward(gradient=torch.tensor([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0]]))
print("x.grad:", x.grad)
# --8<-- [end:run]
