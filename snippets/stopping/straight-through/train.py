# --8<-- [start:functions]
import torch


def straight_round(x):
    return torch.round(x).detach() + (x - x.detach())


def train(rounding, steps=4):
    w = torch.tensor(0.25, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    for step in range(steps):
        q = rounding(w)
        loss = (q - 3) ** 2
        optimizer.zero_grad()
        loss.backward()
        print(f"step {step}: w {w.item()}, q {q.item()}, loss {loss.item()}, w.grad {w.grad.item()}")
        optimizer.step()
# --8<-- [end:functions]

# --8<-- [start:plain]
train(torch.round, steps=2)
# --8<-- [end:plain]

# --8<-- [start:straight]
train(straight_round)
# --8<-- [end:straight]
