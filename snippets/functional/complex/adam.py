# --8<-- [start:run]
import torch

z = torch.nn.Parameter(torch.tensor(3 + 4j))
parts = torch.nn.Parameter(torch.tensor([3.0, 4.0]))
losses = {z: z.real**2 + 9 * z.imag**2, parts: parts[0] ** 2 + 9 * parts[1] ** 2}
for parameter, loss in losses.items():
    loss.backward()
    print("gradient:", parameter.grad)
    torch.optim.Adam([parameter], lr=0.5).step()
    print("after a step:", parameter.data)
# --8<-- [end:run]
