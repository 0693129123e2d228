# --8<-- [start:run]
import torch

z = torch.nn.Parameter(torch.tensor(3 + 4j))
optimizer = torch.optim.SGD([z], lr=0.25)
for _ in range(3):
    optimizer.zero_grad()
    error = z - (1 + 2j)
    loss = error.real**2 + error.imag**2
    loss.backward()
    optimizer.step()
    print("loss:", loss.item(), "z:", z.item())
# --8<-- [end:run]
