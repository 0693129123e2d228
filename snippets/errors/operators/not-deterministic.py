# --8<-- [start:run]
import torch

torch.use_deterministic_algorithms(True)
x = torch.zeros(3, requires_grad=True)
try:
    torch.put(x, torch.tensor([0, 0]), torch.ones(2))
finally:
    torch.use_deterministic_algorithms(False)
# --8<-- [end:run]
