# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x
y.backward(retain_variables=True)
# --8<-- [end:run]
