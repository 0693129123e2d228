# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)
loss = (w - 1) ** 2 + w.data**2
loss.backward()
print("loss:", loss.item())
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
loss = (w - 1) ** 2 + w**2
loss.backward()
print("loss:", loss.item())
print("w.grad, right:", w.grad)
# --8<-- [end:right]
