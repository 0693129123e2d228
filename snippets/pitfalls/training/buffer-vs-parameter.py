# --8<-- [start:run]
import torch

layer = torch.nn.Module()
layer.register_buffer("scale", torch.ones(1))
print("saved:", list(layer.state_dict()))
print("trained:", [name for name, _ in layer.named_parameters()])
# --8<-- [end:run]
