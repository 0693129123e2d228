# --8<-- [start:setup]
import torch
from torch.nn.functional import cross_entropy

PAD = -100
sequences = torch.tensor([[0, PAD, PAD, PAD], [1, 1, 1, 1]])


def logits(w):
    """For each of four tokens the scores of two classes."""
    return torch.stack([w, torch.zeros(())]).expand(4, 2)
# --8<-- [end:setup]

# --8<-- [start:wrong]
w = torch.tensor(0.0, requires_grad=True)
for sequence in sequences:
    (cross_entropy(logits(w), sequence, ignore_index=PAD) / len(sequences)).backward()
print("mean of the means:", w.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
w.grad = None
tokens = (sequences != PAD).sum()
for sequence in sequences:
    (cross_entropy(logits(w), sequence, ignore_index=PAD, reduction="sum") / tokens).backward()
print("mean of all tokens:", w.grad)
# --8<-- [end:right]
