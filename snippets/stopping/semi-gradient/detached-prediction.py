# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
value = w * 1.0
target = 1 + 0.5 * w * 4
loss = 0.5 * (target - value.detach()) ** 2  # the wrong one of the two
loss.backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:run]

# --8<-- [start:right]
w.grad = None
value = w * 1.0
loss = 0.5 * (target.detach() - value) ** 2
loss.backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]
