# --8<-- [start:cut]
import torch

x = torch.tensor(2.0, requires_grad=True)
h = x**2
cut = h.detach().requires_grad_()
y = cut**3
y.backward()
print("cut.grad:", cut.grad)
print("x.grad:", x.grad)
# --8<-- [end:cut]

# --8<-- [start:join]
h.backward(cut.grad)
print("x.grad after joining:", x.grad)
# --8<-- [end:join]

# --8<-- [start:whole]
x.grad = None
((x**2) ** 3).backward()
print("x.grad in one piece:", x.grad)
# --8<-- [end:whole]
