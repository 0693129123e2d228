# --8<-- [start:step]
import torch

w = torch.tensor(1.0, requires_grad=True)
y = (w**2) ** 2
y.backward(retain_graph=True)
print("at the old point:", w.grad)
w.data -= 0.125 * w.grad  # old code writes the step like this
print("w:", w.item())
# --8<-- [end:step]

# --8<-- [start:wrong]
w.grad = None
y.backward()
print("w.grad, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
((w**2) ** 2).backward()
print("w.grad, right:", w.grad)
# --8<-- [end:right]
