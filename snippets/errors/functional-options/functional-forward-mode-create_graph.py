# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
torch.autograd.functional.jacobian(torch.square, x, strategy="forward-mode", vectorize=True, create_graph=True)
# --8<-- [end:run]
