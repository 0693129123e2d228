# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
inputs = torch.tensor([1.0, 2.0, 4.0])
answers = torch.tensor([5.0, 10.0, 20.0])
losses = (w * inputs - answers) ** 2
losses.backward(gradient=torch.tensor([1.0, 1.0, 2.0]))
print(w.grad)
# --8<-- [end:run]
