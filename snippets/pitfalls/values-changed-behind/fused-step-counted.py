# --8<-- [start:run]
import torch

w = torch.tensor([4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, fused=True)
optimizer.register_step_post_hook(lambda *_: torch.autograd.graph.increment_version(w))
first, second = w.sum(), (w**2).sum()

first.backward()
optimizer.step()
second.backward()
# --8<-- [end:run]
