# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
(w**2).backward()
expected = torch.tensor(4.0, dtype=torch.float64)
torch.testing.assert_close(w.grad, expected, check_dtype=False)
print("equal")
# --8<-- [end:run]
