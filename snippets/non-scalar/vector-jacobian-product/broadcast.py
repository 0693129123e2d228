# --8<-- [start:run]
import torch

x = torch.tensor([[0.0, 0.0], [1.0, 2.0]], requires_grad=True)
y = torch.pow(x, 2) - 2 * x + 1
y.backward(gradient=torch.tensor(1.0))
# --8<-- [end:run]
