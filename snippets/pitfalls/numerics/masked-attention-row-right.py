# --8<-- [start:run]
import torch

scores = torch.zeros(2, 2, requires_grad=True)
values = torch.tensor([1.0, 3.0], requires_grad=True)
keep = torch.tensor([[True, True], [False, False]])
weights = scores.masked_fill(~keep, float("-inf")).softmax(dim=1)
out = weights.masked_fill(~keep, 0.0) @ values
out[0].backward()
print("out:", out.tolist())
print("values.grad:", values.grad)
# --8<-- [end:run]
