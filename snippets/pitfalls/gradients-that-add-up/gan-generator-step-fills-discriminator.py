# --8<-- [start:run]
import torch

generator = torch.tensor(3.0, requires_grad=True)
discriminator = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([generator], lr=0.1)
(discriminator * generator).backward()
optimizer.step()
optimizer.zero_grad()
print("left in the discriminator:", discriminator.grad)
# --8<-- [end:run]
