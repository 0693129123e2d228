# --8<-- [start:run]
import torch

scores = torch.zeros(2, 2, requires_grad=True)
mask = torch.tensor([[0.0, 0.0], [float("-inf"), float("-inf")]])
value = (scores + mask).logsumexp(dim=1)
value[0].backward()
print("value:", value.tolist())
print("scores.grad:", scores.grad.tolist())
# --8<-- [end:run]
