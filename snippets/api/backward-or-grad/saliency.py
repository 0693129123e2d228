# --8<-- [start:wrong]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
image = torch.tensor([3.0, 4.0], requires_grad=True)

(w * image).sum().backward()  # only to see image.grad
print("image.grad:", image.grad)

loss = (w * torch.tensor([1.0, 1.0])).sum()
loss.backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
(sensitivity,) = torch.autograd.grad((w * image).sum(), image)
print("sensitivity:", sensitivity)

loss = (w * torch.tensor([1.0, 1.0])).sum()
loss.backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]
