# --8<-- [start:run]
import torch
from torch.func import grad, stack_module_state

models = [torch.nn.PReLU(init=slope) for slope in (2.0, 3.0)]
parameters, _ = stack_module_state(models)


def loss(x):
    return (parameters["weight"].detach() * x).sum()


print("gradient:", grad(loss)(torch.tensor(1.0)))
# --8<-- [end:run]
