# --8<-- [start:run]
import torch


def count(optimizer, args, kwargs):
    weights = [w for group in optimizer.param_groups for w in group["params"]]
    torch.autograd.graph.increment_version(weights)


w = torch.tensor(4.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, fused=True)
optimizer.register_step_post_hook(count)
first, second = 1 * w, w**2
first.backward()
optimizer.step()
second.backward()
# --8<-- [end:run]
