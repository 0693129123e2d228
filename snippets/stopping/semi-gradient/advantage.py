# --8<-- [start:run]
import torch

log_probability = torch.tensor(-1.0, requires_grad=True)
value = torch.tensor(2.0, requires_grad=True)
reward = 5.0

(-log_probability * (reward - value)).backward()
print("not detached:", value.grad)

value.grad = None
(-log_probability * (reward - value.detach())).backward()
print("detached:", value.grad)
# --8<-- [end:run]
