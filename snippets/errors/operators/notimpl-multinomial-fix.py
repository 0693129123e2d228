# --8<-- [start:run]
import torch

logits = torch.zeros(2, requires_grad=True)
generator = torch.Generator().manual_seed(0)
action = torch.multinomial(logits.softmax(dim=0), 1, generator=generator)
reward = 3.0 * action
loss = -reward * logits.log_softmax(dim=0)[action]
loss.backward()
print("action:", action)
print("logits.grad:", logits.grad)
# --8<-- [end:run]
