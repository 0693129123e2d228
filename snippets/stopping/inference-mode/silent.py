# --8<-- [start:wrong]
import torch

w = torch.tensor(3.0, requires_grad=True)
with torch.inference_mode():
    feature = w**2
loss = w + feature
loss.backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
loss = w + w**2
loss.backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]
