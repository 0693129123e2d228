# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
w.register_post_accumulate_grad_hook(lambda leaf: print("in the hook:", leaf.grad))
(5 * w).backward()
(5 * w).backward()
print("at the end:", w.grad)
# --8<-- [end:run]
