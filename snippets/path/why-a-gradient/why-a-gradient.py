# --8<-- [start:loss]
import torch


def loss(w):
    prediction = w * 2.0  # the input is two
    return (prediction - 10.0) ** 2  # the answer should be ten


print("loss at w = 3:", loss(3.0))
# --8<-- [end:loss]

# --8<-- [start:nudge]
print("loss at w = 2.5:", loss(2.5))
print("loss at w = 3.5:", loss(3.5))
print("slope:", (loss(3.5) - loss(2.5)) / 1.0)
# --8<-- [end:nudge]

# --8<-- [start:step]
w = 3.0
w = w - 0.0625 * -16.0
print("w after one step:", w)
print("loss after one step:", loss(w))
# --8<-- [end:step]

# --8<-- [start:autograd]
w = torch.tensor(3.0, requires_grad=True)
loss(w).backward()
print("slope from autograd:", w.grad)
# --8<-- [end:autograd]
