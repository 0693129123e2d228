# --8<-- [start:run]
import torch

module = torch.nn.ReLU()
module.register_forward_pre_hook(lambda module, args, kwargs: ((args[0] * 10,), kwargs), with_kwargs=True)
print(module(torch.tensor([3.0])))
# --8<-- [end:run]
