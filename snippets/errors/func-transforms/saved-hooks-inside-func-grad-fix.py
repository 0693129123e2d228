# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
with torch.autograd.graph.save_on_cpu():
    loss = (w**2).sum()
loss.backward()
print(w.grad)
# --8<-- [end:run]
