# --8<-- [start:run]
import torch

x = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([x], lr=0.1)
for name, factor in (("with the factor", 2.0**16), ("without", 1.0)):
    scaler = torch.amp.GradScaler("cpu", init_scale=factor)
    optimizer.zero_grad()
    y = x.half() * torch.zeros(1, dtype=torch.float16)
    scaler.scale(4 * y.float().sum()).backward()
    print(f"{name}:", x.grad)
    scaler.step(optimizer)
    scaler.update()
    print("factor after it:", scaler.get_scale())
print("x:", x.detach())
# --8<-- [end:run]
