# --8<-- [start:run]
import torch

z = torch.tensor(1 + 2j, requires_grad=True)
z.imag.backward()
print("d/da, d/db:", torch.view_as_real(z.grad))
# --8<-- [end:run]
