# --8<-- [start:setup]
import torch

flat = torch.zeros(3)  # one buffer for all gradients, to send or to clip in one piece
w = torch.ones(2, requires_grad=True)
b = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.5)
w.grad, b.grad = flat[:2], flat[2:]

(3 * w.sum() + 5 * b.sum()).backward()
print("flat after the first pass:", flat)
# --8<-- [end:setup]

# --8<-- [start:none]
optimizer.zero_grad()
(w.sum() + b.sum()).backward()
print("flat, wrong:", flat)
print("w.grad:", w.grad)
# --8<-- [end:none]

# --8<-- [start:zeros]
w.grad, b.grad = flat[:2], flat[2:]
optimizer.zero_grad(set_to_none=False)
(w.sum() + b.sum()).backward()
print("flat, right:", flat)
# --8<-- [end:zeros]
