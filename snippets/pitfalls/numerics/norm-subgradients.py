# --8<-- [start:run]
import torch

infinity = float("inf")
for name, norm in (
    ("p = 1", lambda x: torch.linalg.vector_norm(x, 1)),
    ("p = inf", lambda x: torch.linalg.vector_norm(x, infinity)),
    ("abs().max(0)", lambda x: x.abs().max(0).values),
    ("l1_loss at the target", lambda x: torch.nn.functional.l1_loss(x, x.detach())),
):
    x = torch.tensor([2.0, 2.0], requires_grad=True)
    norm(x).backward()
    print(f"{name}: {x.grad}")
# --8<-- [end:run]
