# --8<-- [start:run]
import torch

torch.use_deterministic_algorithms(True)
print("on:", torch.are_deterministic_algorithms_enabled())
print("new memory:", torch.empty(2))
torch.use_deterministic_algorithms(False)
print("off:", torch.are_deterministic_algorithms_enabled())
# --8<-- [end:run]
