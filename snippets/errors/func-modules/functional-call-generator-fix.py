# --8<-- [start:run]
import torch

model = torch.nn.PReLU()


def output(parameters, x):
    return torch.func.functional_call(model, parameters, x).sum()


parameters = {name: parameter.detach() for name, parameter in model.named_parameters()}
print(torch.func.grad(output)(parameters, torch.tensor([-2.0])))
# --8<-- [end:run]
