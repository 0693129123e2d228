# --8<-- [start:run]
import torch

a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
b = a + 0
b.t().add_(b)
# --8<-- [end:run]
