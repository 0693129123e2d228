# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
x.grad = torch.tensor([3 + 4j, 5 + 6j])
# --8<-- [end:run]
