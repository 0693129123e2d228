# --8<-- [start:run]
import torch

logits = torch.zeros(2, requires_grad=True)
logp = logits.log_softmax(0)[0]
ratio = torch.exp(logp - logp.detach())
(by_ratio,) = torch.autograd.grad(3.0 * ratio, logits, retain_graph=True)
(by_log,) = torch.autograd.grad(3.0 * logp, logits)
print("ratio:", ratio.item())
print("by ratio:", by_ratio)
print("by log:", by_log)
# --8<-- [end:run]
