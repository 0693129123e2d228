# --8<-- [start:run]
import torch

z = torch.tensor([0.0, 200.0], requires_grad=True)
loss = -torch.log_softmax(z, dim=0)[0]
loss.backward()
print("loss:", loss.item())
print("z.grad:", z.grad)
# --8<-- [end:run]
