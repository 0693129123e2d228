# --8<-- [start:setup]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)


def loss():
    return (w**2).sum()


loss().backward()
print("first pass:", w.grad)
# --8<-- [end:setup]

# --8<-- [start:wrong]
loss().backward()
print("second pass, nothing cleared:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:none]
optimizer.zero_grad()
print("cleared:", w.grad)
loss().backward()
print("third pass:", w.grad)
# --8<-- [end:none]

# --8<-- [start:zeros]
optimizer.zero_grad(set_to_none=False)
print("set to zeros:", w.grad)
loss().backward()
print("fourth pass:", w.grad)
# --8<-- [end:zeros]
