# --8<-- [start:wrong]
import torch

w = torch.tensor(1.0, requires_grad=True)
w_target = torch.tensor(1.0, requires_grad=True)  # a copy that still asks for gradients
loss = 0.5 * (1 + 0.5 * w_target * 4 - w) ** 2
loss.backward()
print("w.grad:", w.grad)
print("w_target.grad, wrong:", w_target.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
w_target = torch.tensor(1.0)
loss = 0.5 * (1 + 0.5 * w_target * 4 - w) ** 2
loss.backward()
print("w.grad:", w.grad)
print("w_target.grad, right:", w_target.grad)
# --8<-- [end:right]
