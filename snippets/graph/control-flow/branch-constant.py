# --8<-- [start:function]
import torch


def clip_at_ten(x: torch.Tensor) -> torch.Tensor:
    if x > 10:
        return torch.tensor(10.0)
    return 2 * x


x = torch.tensor(12.0, requires_grad=True)
y = clip_at_ten(x)
print("y.requires_grad:", y.requires_grad)
# --8<-- [end:function]

# --8<-- [start:backward]
y.backward()
# --8<-- [end:backward]
