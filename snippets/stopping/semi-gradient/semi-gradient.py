# --8<-- [start:semi]
import torch

w = torch.tensor(1.0, requires_grad=True)
feature, feature_next = 1.0, 4.0
reward, gamma = 1.0, 0.5

value = w * feature
with torch.no_grad():
    target = reward + gamma * w * feature_next
loss = 0.5 * (target - value) ** 2
loss.backward()
print("TD error:", (target - value).item())
print("semi-gradient:", w.grad)
# --8<-- [end:semi]

# --8<-- [start:full]
w.grad = None
value = w * feature
target = reward + gamma * w * feature_next
loss = 0.5 * (target - value) ** 2
loss.backward()
print("full gradient:", w.grad)
# --8<-- [end:full]
