# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
(x**2).backward()
torch.testing.assert_close(x.grad, torch.tensor(5.0))
# --8<-- [end:run]
