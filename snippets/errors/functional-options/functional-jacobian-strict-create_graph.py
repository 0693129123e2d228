# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
torch.autograd.functional.jacobian(lambda x: 3 * x, x, create_graph=True, strict=True)
# --8<-- [end:run]
