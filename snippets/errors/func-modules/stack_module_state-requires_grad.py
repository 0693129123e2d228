# --8<-- [start:run]
import torch

trained, frozen = torch.nn.PReLU(), torch.nn.PReLU().requires_grad_(False)
torch.func.stack_module_state([trained, frozen])
# --8<-- [end:run]
