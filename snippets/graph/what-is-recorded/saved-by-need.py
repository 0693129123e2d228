# --8<-- [start:function]
import torch


def tensors_saved(a_requires_grad: bool) -> list[torch.Tensor]:
    """Compute y and return every tensor that a node saved."""
    kept = []

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        kept.append(tensor)
        return tensor.detach()

    def give_back(tensor: torch.Tensor) -> torch.Tensor:
        return tensor

    a = torch.tensor(1.0, requires_grad=a_requires_grad)
    b = torch.tensor(-2.0)
    c = torch.tensor(1.0)
    x = torch.tensor(3.0, requires_grad=True)
    with torch.autograd.graph.saved_tensors_hooks(keep, give_back):
        a * torch.pow(x, 2) + b * x + c
    return kept


for a_requires_grad in (False, True):
    print(f"{a_requires_grad = }")
    for tensor in tensors_saved(a_requires_grad):
        print("    saved:", tensor)
# --8<-- [end:function]
