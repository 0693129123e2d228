# --8<-- [start:run]
import torch


def f(x):
    return x**2 - 2 * x + 1


x = torch.tensor([0.9996, 0.9997, 0.9998, 0.9999, 1.0])
three_terms = f(x)
factored = (x - 1) ** 2
for point, rough, fine in zip(x.tolist(), three_terms.tolist(), factored.tolist(), strict=True):
    print(f"x = {point:.4f}: {rough:.1e} and {fine:.1e}")
print(f"spacing of float32 just below one: {2.0**-24:.1e}")
# --8<-- [end:run]
