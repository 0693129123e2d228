# --8<-- [start:table]
import torch

makers = {
    "SGD": lambda w: torch.optim.SGD([w], lr=1.0),
    "SGD, momentum": lambda w: torch.optim.SGD([w], lr=1.0, momentum=0.5),
    "SGD, weight decay": lambda w: torch.optim.SGD([w], lr=1.0, weight_decay=0.5),
    "Adam": lambda w: torch.optim.Adam([w], lr=1.0),
    "AdamW": lambda w: torch.optim.AdamW([w], lr=1.0, weight_decay=0.5),
}


def after_idle_step(make, set_to_none):
    """Step once with gradient one, then once in which w has no part in the loss."""
    w = torch.tensor(8.0, requires_grad=True)
    optimizer = make(w)
    w.grad = torch.tensor(1.0)
    optimizer.step()
    before = w.item()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    return w.item() - before


print("| optimizer | w moves with None | w moves with zeros |")
print("| --- | --- | --- |")
for name, make in makers.items():
    print(f"| {name} | `{after_idle_step(make, True):.3f}` | `{after_idle_step(make, False):.3f}` |")
# --8<-- [end:table]
