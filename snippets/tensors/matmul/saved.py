# --8<-- [start:run]
import torch

A = torch.ones(2, 3)
for wanted in ("A", "B", "A and B"):
    left = A.clone().requires_grad_("A" in wanted)
    right = A.T.clone().requires_grad_("B" in wanted)
    node = (left @ right).grad_fn
    kept = [name for name, t in (("A", node._saved_self), ("B", node._saved_mat2)) if t is not None]
    print(f"gradient of {wanted}, kept:", kept)
# --8<-- [end:run]
