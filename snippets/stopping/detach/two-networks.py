# --8<-- [start:run]
import torch

g = torch.tensor(2.0, requires_grad=True)  # the generator, one weight
d = torch.tensor(3.0, requires_grad=True)  # the discriminator, one weight
fake = 5 * g
(d * fake.detach()).backward()
print("with detach: d.grad", d.grad, "g.grad", g.grad)
d.grad = None
(d * fake).backward()
print("without: d.grad", d.grad, "g.grad", g.grad)
# --8<-- [end:run]
