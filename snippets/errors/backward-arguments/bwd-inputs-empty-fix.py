# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
loss = (w * x**2).sum()
loss.backward(inputs=[x])
print("x.grad:", x.grad)
print("w.grad:", w.grad)
# --8<-- [end:run]
