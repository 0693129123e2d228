# --8<-- [start:setup]
import torch


def build():
    x = torch.tensor(3.0, requires_grad=True)
    h = x**2
    h.register_hook(lambda gradient: print("  tensor hook"))
    h.grad_fn.register_prehook(lambda arrived: print("  node pre-hook"))
    h.grad_fn.register_hook(lambda sent, arrived: print("  node post-hook"))
    return x, h, 5 * h
# --8<-- [end:setup]

# --8<-- [start:grad]
x, h, y = build()
print("torch.autograd.grad(y, h)")
print("returned:", torch.autograd.grad(y, h)[0])
# --8<-- [end:grad]

# --8<-- [start:inputs]
x, h, y = build()
print("y.backward(inputs=[h])")
y.backward(inputs=[h])
print("h.grad:", h.grad, " x.grad:", x.grad)
# --8<-- [end:inputs]

# --8<-- [start:again]
h.backward()
# --8<-- [end:again]
