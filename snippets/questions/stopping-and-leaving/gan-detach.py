# --8<-- [start:run]
import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
fake = 5 * generator

(discriminator * fake.detach()).backward()
print("discriminator's step:", discriminator.grad, generator.grad)
discriminator.grad = None

(-discriminator * fake).backward()
print("generator's step:", discriminator.grad, generator.grad)
# --8<-- [end:run]
