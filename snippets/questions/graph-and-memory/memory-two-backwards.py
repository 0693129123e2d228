# --8<-- [start:run]
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
h = x.exp()
h.sum().backward(retain_graph=True)
print("still saved:", h.grad_fn._saved_result.detach())
# --8<-- [end:run]
