# --8<-- [start:backward]
import torch

a = torch.tensor(0.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = (a**2).sqrt() + 2 * b
loss.backward()
print("before:", a.grad, b.grad)
# --8<-- [end:backward]

# --8<-- [start:clip]
torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
print("after:", a.grad, b.grad)
# --8<-- [end:clip]

# --8<-- [start:stop]
torch.nn.utils.clip_grad_norm_([a, b], max_norm=1.0, error_if_nonfinite=True)
# --8<-- [end:stop]
