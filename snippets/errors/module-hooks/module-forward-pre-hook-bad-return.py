# --8<-- [start:run]
import torch

module = torch.nn.Tanh()
module.register_forward_pre_hook(lambda module, args, kwargs: 3, with_kwargs=True)
module(torch.tensor([0.0]))
# --8<-- [end:run]
