# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0], requires_grad=True)
y = torch.nn.functional.layer_norm(x, (2,))
y.grad_fn._raw_saved_weight.register_hooks(lambda t: t.half(), lambda t: t.float())
# --8<-- [end:run]
