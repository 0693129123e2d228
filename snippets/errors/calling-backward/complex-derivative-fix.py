# --8<-- [start:run]
import torch

z = torch.tensor(3 + 4j, requires_grad=True)
y = z**2
y.backward(gradient=torch.tensor(1 + 0j))
print("z.grad:", z.grad)
print("conjugate of 2z:", (2 * z).conj().resolve_conj().detach())
# --8<-- [end:run]
