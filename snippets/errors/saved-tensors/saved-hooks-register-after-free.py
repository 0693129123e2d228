# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
y = torch.exp(x)
y.sum().backward()
y.grad_fn._raw_saved_result.register_hooks(lambda t: t.half(), lambda t: t.float())
# --8<-- [end:run]
