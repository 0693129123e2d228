# --8<-- [start:wrong]
import torch

g = torch.tensor(2.0, requires_grad=True)  # the generator, one weight
d = torch.tensor(3.0, requires_grad=True)  # the discriminator, one weight
optimizer_g = torch.optim.SGD([g], lr=0.25)
optimizer_d = torch.optim.SGD([d], lr=0.25)

(-d * g).backward()  # the loss of the generator goes through the discriminator
optimizer_g.zero_grad()  # clears g.grad and nothing else
real, fake = 5.0, g.detach()
(d * fake - d * real).backward()
print("d.grad, wrong:", d.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
(-d * g).backward()
optimizer_g.zero_grad()
optimizer_d.zero_grad()
(d * fake - d * real).backward()
print("d.grad, right:", d.grad)
# --8<-- [end:right]
