# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = 2 * w + 5 * b
loss.backward(inputs=[w])
print("w.grad:", w.grad)
print("b.grad:", b.grad)
# --8<-- [end:run]
