# --8<-- [start:wrong]
import torch

z = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.softmax(z, dim=0)[0].log()
loss.backward()
print("log of softmax:", loss.item(), z.grad)
# --8<-- [end:wrong]

# --8<-- [start:right]
z.grad = None
loss = -torch.log_softmax(z, dim=0)[0]
loss.backward()
print("log_softmax:", loss.item(), z.grad)
# --8<-- [end:right]
