# --8<-- [start:run]
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
y.grad_fn.register_hook(lambda grad_inputs, grad_outputs: (grad_inputs[0] * 10,))
y.backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
