# --8<-- [start:run]
import torch

grad = torch.tensor(4.0)
torch.allclose(grad, torch.tensor(5.0))
print("the line above stopped nothing")
# --8<-- [end:run]

# --8<-- [start:assert]
torch.testing.assert_close(grad, torch.tensor(5.0))
# --8<-- [end:assert]
