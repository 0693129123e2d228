# --8<-- [start:wrong]
import torch

a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(2.0, requires_grad=True)
loss = torch.tensor([a, b]).sum() + a**2
loss.backward()
print("through torch.tensor:", a.grad, b.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
a.grad = b.grad = None
loss = torch.stack([a, b]).sum() + a**2
loss.backward()
print("through torch.stack:", a.grad, b.grad)
# --8<-- [end:right]
