# --8<-- [start:run]
import torch

z = torch.tensor(1 + 2j, requires_grad=True)
z.real.backward()
print("real part:", z.grad)
z.grad = None
z.imag.backward()
print("imaginary part:", z.grad)
# --8<-- [end:run]
