# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0, 4.0, 5.0])
formulas = {
    "mean": torch.ones(4) / 4,
    "prod": torch.tensor([2.0 * 4 * 5, 1.0 * 4 * 5, 1.0 * 2 * 5, 1.0 * 2 * 4]),
    "var": 2 * (x - 3) / 4,
    "logsumexp": torch.softmax(x, 0),
    "norm": x / torch.linalg.vector_norm(x),
}
functions = {
    "mean": torch.mean,
    "prod": torch.prod,
    "var": lambda x: x.var(correction=0),
    "logsumexp": lambda x: x.logsumexp(0),
    "norm": torch.linalg.vector_norm,
}
for name, f in functions.items():
    print(f"{name}:", torch.allclose(torch.func.grad(f)(x), formulas[name], rtol=1e-6))
# --8<-- [end:run]
