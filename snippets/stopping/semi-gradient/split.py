# --8<-- [start:functions]
import torch

# From A to B or to C, equally often, without a reward; then B ends with reward one, C with zero.
A, B, C, END = 0, 1, 2, 3
transitions = [(A, 0.0, B), (A, 0.0, C), (B, 1.0, END), (C, 0.0, END)]
weights = torch.tensor([0.5, 0.5, 0.5, 0.5])


def solve(through_target):
    values = torch.zeros(3, requires_grad=True)
    optimizer = torch.optim.SGD([values], lr=0.5)
    state, reward, after = (torch.tensor(column) for column in zip(*transitions, strict=True))
    for _ in range(200):
        known = torch.cat([values, torch.zeros(1)])
        target = reward + known[after]
        if not through_target:
            target = target.detach()
        loss = (weights * 0.5 * (target - known[state]) ** 2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return [round(value, 4) for value in values.tolist()], round(loss.item(), 4)
# --8<-- [end:functions]

# --8<-- [start:solve]
print("semi-gradient, A B C and loss:", solve(through_target=False))
print("full gradient, A B C and loss:", solve(through_target=True))
# --8<-- [end:solve]
