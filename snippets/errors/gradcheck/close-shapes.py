# --8<-- [start:run]
import torch

w = torch.ones(2, 1, requires_grad=True)
(3 * w).sum().backward()
torch.testing.assert_close(w.grad, torch.tensor([3.0, 3.0]))
# --8<-- [end:run]
