# --8<-- [start:run]
import torch

p = torch.tensor([1.0, 2.0], requires_grad=True)
target = torch.tensor([1.0, 4.0], dtype=torch.float64)
loss = torch.nn.functional.huber_loss(p, target)
loss.backward()
# --8<-- [end:run]
