# --8<-- [start:run]
import torch

images = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], requires_grad=True)
print("view:", images.view(2, 3))
print("transpose:", images.transpose(0, 1))
(gradient,) = torch.autograd.grad(images.view(2, 3)[0].sum(), images)
print("gradient of the first row of the view:", gradient)
# --8<-- [end:run]
