# --8<-- [start:table]
import torch

x = torch.tensor([1.0, 2.0, 4.0, 5.0], requires_grad=True)
reductions = {
    "x.sum()": x.sum(),
    "x.mean()": x.mean(),
    "x.max()": x.max(),
    "x.amin()": x.amin(),
    "x.prod()": x.prod(),
    "x.var(correction=0)": x.var(correction=0),
    "x.logsumexp(0)": x.logsumexp(0),
    "torch.linalg.vector_norm(x)": torch.linalg.vector_norm(x),
}
print("| reduction | value | `x.grad` |")
print("| :-- | :-- | :-- |")
for name, y in reductions.items():
    x.grad = None
    y.backward()
    numbers = ", ".join(f"{g:.4g}" for g in x.grad.tolist())
    print(f"| `{name}` | {y.item():.6g} | `[{numbers}]` |")
# --8<-- [end:table]
