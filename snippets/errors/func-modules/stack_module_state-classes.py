# --8<-- [start:run]
import torch

torch.func.stack_module_state([torch.nn.PReLU(), torch.nn.ReLU()])
# --8<-- [end:run]
