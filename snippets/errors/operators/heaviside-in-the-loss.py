# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
gate = torch.heaviside(x, torch.tensor(0.5))
gate.sum().backward()
# --8<-- [end:run]
