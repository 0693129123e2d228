# --8<-- [start:wrong]
import torch

x = torch.tensor(1.75, requires_grad=True)
q = x + (torch.round(x) - x)  # detach is missing
q.backward()
print("q:", q.item())
print("x.grad, wrong:", x.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
x.grad = None
q = torch.round(x).detach() + (x - x.detach())
q.backward()
print("q:", q.item())
print("x.grad, right:", x.grad)
# --8<-- [end:right]
