# --8<-- [start:run]
import torch

wrong = torch.tensor(3e-9)
right = torch.tensor(-7e-9)
print("allclose:", torch.allclose(wrong, right))
torch.testing.assert_close(wrong, right)
print("assert_close: no error")
print("allclose, relative only:", torch.allclose(wrong, right, atol=0.0))
# --8<-- [end:run]
