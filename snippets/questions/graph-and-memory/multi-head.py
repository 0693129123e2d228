# --8<-- [start:run]
import torch

shared = torch.tensor(2.0, requires_grad=True)
first = torch.tensor(3.0, requires_grad=True)
second = torch.tensor(5.0, requires_grad=True)
h = shared**2
loss = first * h + 0.5 * (second * h)
loss.backward()
print("shared.grad:", shared.grad)
print("first.grad:", first.grad)
print("second.grad:", second.grad)
# --8<-- [end:run]
