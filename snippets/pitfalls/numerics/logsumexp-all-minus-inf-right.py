# --8<-- [start:run]
import torch

scores = torch.zeros(2, 2, requires_grad=True)
mask = torch.tensor([[0.0, 0.0], [float("-inf"), float("-inf")]])
keep = mask == 0
value = scores.masked_fill(~keep, float("-inf")).logsumexp(dim=1)
value[keep.any(dim=1)].sum().backward()
print("value:", value.tolist())
print("scores.grad:", scores.grad.tolist())
# --8<-- [end:run]
