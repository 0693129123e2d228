# --8<-- [start:run]
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 6.0, 5.0]], requires_grad=True)
y = x.max(1)
print("values:", y.values)
print("indices:", y.indices)
# --8<-- [end:run]

# --8<-- [start:wrong]
y.backward(torch.ones(2))
# --8<-- [end:wrong]
