# --8<-- [start:run]
import torch

matrix = torch.tensor([[4.0, 1.0], [2.0, 3.0]], dtype=torch.float64, requires_grad=True)
operations = {
    "eigh": lambda x: torch.linalg.eigh(x + x.T).eigenvalues,
    "svd": lambda x: torch.linalg.svd(x).S,
    "qr": torch.linalg.qr,
    "pinv": torch.linalg.pinv,
}
for name, operation in operations.items():
    print(f"{name}:", torch.autograd.gradcheck(operation, matrix, check_forward_ad=True))
# --8<-- [end:run]
