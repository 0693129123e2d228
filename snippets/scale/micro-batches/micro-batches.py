# --8<-- [start:setup]
import torch

targets = torch.tensor([1.0, 2.0, 3.0, 10.0])
parts = targets[:3], targets[3:]
w = torch.tensor(0.0, requires_grad=True)


def loss(part):
    return ((w - part) ** 2 / 2).mean()
# --8<-- [end:setup]

# --8<-- [start:whole]
loss(targets).backward()
print("whole batch:", w.grad)
# --8<-- [end:whole]

# --8<-- [start:wrong]
w.grad = None
for part in parts:
    (loss(part) / len(parts)).backward()
print("mean of the means:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
for part in parts:
    (loss(part) * len(part) / len(targets)).backward()
print("weighted by size:", w.grad)
# --8<-- [end:right]
