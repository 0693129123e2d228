# --8<-- [start:run]
import torch


def cube(x):
    return {"value": x**3}


print(torch.func.jacfwd(cube)(torch.tensor(2.0)))
# --8<-- [end:run]
