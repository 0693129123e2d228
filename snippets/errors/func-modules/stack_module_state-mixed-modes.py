# --8<-- [start:run]
import torch

training, evaluation = torch.nn.PReLU(), torch.nn.PReLU().eval()
torch.func.stack_module_state([training, evaluation])
# --8<-- [end:run]
