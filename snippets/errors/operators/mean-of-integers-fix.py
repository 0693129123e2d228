# --8<-- [start:run]
import torch

counts = torch.tensor([1, 2, 6])
factor = torch.tensor(2.0, requires_grad=True)
y = (factor * counts).mean()
y.backward()
print("factor.grad:", factor.grad)
# --8<-- [end:run]
