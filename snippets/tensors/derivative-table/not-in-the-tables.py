# --8<-- [start:run]
import torch

matrices = {"rank two": torch.tensor([[4.0, 1.0], [2.0, 3.0]]), "rank one": torch.tensor([[1.0, 2.0], [2.0, 4.0]])}
operations = {
    "eigh": lambda x: torch.linalg.eigvalsh(x + x.T),
    "svd": torch.linalg.svdvals,
    "qr": torch.linalg.qr,
    "pinv": torch.linalg.pinv,
}
for rank, matrix in matrices.items():
    x = matrix.double().requires_grad_()
    for name, f in operations.items():
        passes = torch.autograd.gradcheck(f, x, raise_exception=False)
        print(rank, name, passes)
# --8<-- [end:run]
