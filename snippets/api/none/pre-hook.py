# --8<-- [start:run]
import torch

x = torch.tensor(3.0)
w = torch.tensor(2.0, requires_grad=True)
y = w * x
y.grad_fn.register_prehook(lambda gradients: (None,))
y.backward()
print("after a pre-hook:", w.grad)

y = w * x
y.grad_fn.register_hook(lambda inputs, outputs: (None, None))
y.backward()
print("after a hook of the node:", w.grad)

y = w * x
y.register_hook(lambda gradient: None)
y.backward()
print("after a hook of the tensor:", w.grad)
# --8<-- [end:run]
