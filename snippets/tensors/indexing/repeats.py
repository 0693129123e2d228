# --8<-- [start:wrong]
import torch

values = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
i = torch.tensor([2, 0, 2])
y = torch.zeros(3)
y[i] = values
print("y:", y)
y.sum().backward()
print("values.grad:", values.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
values.grad = None
y = torch.zeros(3).index_put((i,), values, accumulate=True)
print("y accumulated:", y)
y.sum().backward()
print("values.grad accumulated:", values.grad)
# --8<-- [end:right]
