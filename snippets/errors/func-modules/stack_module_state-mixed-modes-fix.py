# --8<-- [start:run]
import torch

models = [torch.nn.PReLU(), torch.nn.PReLU().eval()]
for model in models:
    model.eval()
parameters, buffers = torch.func.stack_module_state(models)
print(parameters)
# --8<-- [end:run]
