# --8<-- [start:run]
import torch

grad = torch.tensor(0.1)
oracle = torch.tensor(0.1, dtype=torch.float64)
print("==:", bool(grad == oracle))
torch.testing.assert_close(grad, oracle, check_dtype=False)
# --8<-- [end:run]

# --8<-- [start:strict]
torch.testing.assert_close(grad, oracle)
# --8<-- [end:strict]
