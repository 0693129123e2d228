# --8<-- [start:broadcast]
import torch

grad = torch.tensor([[2.0], [2.0]])
expected = torch.tensor([2.0, 2.0, 2.0])
print("allclose:", torch.allclose(grad, expected))
# --8<-- [end:broadcast]

# --8<-- [start:strict]
torch.testing.assert_close(grad, expected)
# --8<-- [end:strict]
