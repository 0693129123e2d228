# --8<-- [start:run]
import torch

torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(4, 1))
image = torch.ones(1, 1, 2, 2, requires_grad=True)
(gradient,) = torch.autograd.grad(model(image).sum(), image)
print("gradient.shape:", gradient.shape)
print("model[1].weight.grad:", model[1].weight.grad)
# --8<-- [end:run]
