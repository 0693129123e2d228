# --8<-- [start:run]
import torch


def cube(x):
    return {"name": "cube", "value": x**3}


torch.func.jacfwd(cube)(torch.tensor(2.0))
# --8<-- [end:run]
