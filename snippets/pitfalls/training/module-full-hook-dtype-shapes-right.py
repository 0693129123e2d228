# --8<-- [start:run]
import torch

layer = torch.nn.utils.skip_init(torch.nn.Linear, 2, 3)
layer.weight.register_hook(lambda gradient: print("weight:", tuple(gradient.shape)))
layer(torch.ones(4, 2)).sum().backward()
# --8<-- [end:run]
