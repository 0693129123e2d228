# --8<-- [start:run]
import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
fake = generator**2

discriminator_loss = discriminator * fake.detach()
discriminator_loss.backward()
print("discriminator.grad:", discriminator.grad)
discriminator.grad = None

generator_loss = -discriminator * fake
generator_loss.backward()
print("generator.grad:", generator.grad)
# --8<-- [end:run]
