# --8<-- [start:run]
import torch
import torch.nn.functional as F

logits = torch.tensor([1.0, 3.0]).log().requires_grad_()
soft = torch.softmax(logits, dim=0)
choice = F.one_hot(logits.argmax(), 2) + (soft - soft.detach())
choice[0].backward()
print("choice:", choice.detach())
print("logits.grad:", logits.grad)

with torch.random.fork_rng():
    torch.manual_seed(0)
    sampled = F.gumbel_softmax(logits, hard=True)
print("gumbel_softmax:", sampled.sum().item(), sampled.requires_grad)
# --8<-- [end:run]
