# --8<-- [start:run]
import torch

z = torch.tensor(1 + 2j, requires_grad=True)
y = z**2
y.backward(torch.tensor(1 + 0j))
print("derivative:", z.grad.conj().resolve_conj())

z.grad = None
loss = z.abs() ** 2
loss.backward()
print("z.grad of a real loss:", z.grad)
# --8<-- [end:run]
