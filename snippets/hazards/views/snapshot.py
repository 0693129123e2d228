# --8<-- [start:wrong]
import torch


def train(keep) -> list[float]:
    w = torch.tensor(3.0, requires_grad=True)
    history = []
    for _ in range(3):
        history.append(keep(w))
        with torch.no_grad():
            w -= 1.0
    return [kept.item() for kept in history]


print("detach:", train(lambda w: w.detach()))
# --8<-- [end:wrong]

# --8<-- [start:right]
print("detach and clone:", train(lambda w: w.detach().clone()))
# --8<-- [end:right]
