# --8<-- [start:run]
import torch

grad = torch.tensor(4.0)
if torch.testing.assert_close(grad, torch.tensor(4.0)):
    print("equal")
else:
    print("assert_close returns:", torch.testing.assert_close(grad, torch.tensor(4.0)))
# --8<-- [end:run]
