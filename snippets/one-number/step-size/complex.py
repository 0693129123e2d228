# --8<-- [start:run]
import torch


def cube(x):
    return x * x * x


x = torch.tensor(3.0, dtype=torch.complex128)
for h in (1e-4, 1e-8, 1e-100):
    print("slope:", (cube(x + 1j * h).imag / h).item())
# --8<-- [end:run]
