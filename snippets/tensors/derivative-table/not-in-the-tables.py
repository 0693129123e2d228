# --8<-- [start:run]
import torch

matrices = {"rank two": [[4.0, 1.0], [2.0, 3.0]], "rank one": [[1.0, 2.0], [2.0, 4.0]]}
operations = {
    "eigh": lambda x: torch.linalg.eigh(x + x.T).eigenvalues,
    "svd": lambda x: torch.linalg.svd(x).S,
    "qr": torch.linalg.qr,
    "pinv": torch.linalg.pinv,
}
for rank, numbers in matrices.items():
    x = torch.tensor(numbers, dtype=torch.float64, requires_grad=True)
    for name, f in operations.items():
        passes = torch.autograd.gradcheck(f, x, check_forward_ad=True, raise_exception=False)
        print(f"{name}, {rank}:", passes)
# --8<-- [end:run]
