# --8<-- [start:run]
import torch

grad = torch.tensor([float("nan"), 1.0])
print("==:", grad == grad)
print("allclose:", torch.allclose(grad, grad))
print("allclose, equal_nan:", torch.allclose(grad, grad, equal_nan=True))
# --8<-- [end:run]
