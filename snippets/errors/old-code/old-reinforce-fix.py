# --8<-- [start:run]
import torch

logits = torch.zeros(2, requires_grad=True)
policy = torch.distributions.Categorical(logits=logits)
action = torch.tensor(1)
loss = -3.0 * policy.log_prob(action)
loss.backward()
print("logits.grad:", logits.grad)
# --8<-- [end:run]
