# --8<-- [start:run]
import torch

models = [torch.nn.PReLU(), torch.nn.PReLU().requires_grad_(False)]
for model in models:
    model.requires_grad_(True)
parameters, buffers = torch.func.stack_module_state(models)
print(parameters)
# --8<-- [end:run]
