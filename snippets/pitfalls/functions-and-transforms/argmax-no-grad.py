# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
for name, result in (
    ("argmax", x.argmax()),
    ("argsort", x.argsort()),
    ("x > 2", x > 2),
    ("long", x.long()),
    ("max", x.max()),
):
    print(f"{name}: {result.requires_grad}")
# --8<-- [end:run]
