# --8<-- [start:run]
import torch

images = torch.tensor([[1.0, 2.0], [3.0, 4.0]], requires_grad=True)
scores = images**2
scores[:, 1].sum().backward()
print(images.grad)
# --8<-- [end:run]
