# --8<-- [start:run]
import torch

models = [torch.nn.PReLU(init=0.25), torch.nn.PReLU(init=0.5)]
parameters, buffers = torch.func.stack_module_state(models)
print(parameters)
# --8<-- [end:run]
