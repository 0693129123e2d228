# --8<-- [start:run]
import torch

x = torch.tensor([1000.0, 1000.0], requires_grad=True)
y = torch.log(torch.exp(x).sum())
y.backward()
print("by parts:", y.item(), x.grad)

x.grad = None
y = torch.logsumexp(x, 0)
y.backward()
print("logsumexp:", y.item(), x.grad)
# --8<-- [end:run]
