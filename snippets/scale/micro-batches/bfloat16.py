# --8<-- [start:wrong]
import torch

w = torch.zeros(1, dtype=torch.bfloat16, requires_grad=True)
for _ in range(1000):
    w.sum().backward()
print("sum of a thousand ones, wrong:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
w.grad_dtype = torch.float32
for _ in range(1000):
    w.sum().backward()
print("sum of a thousand ones, right:", w.grad)
# --8<-- [end:right]
