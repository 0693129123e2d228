# --8<-- [start:run]
import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
for _ in range(2):
    print("used:", optimizer.param_groups[0]["lr"])
    optimizer.step()
    scheduler.step()
# --8<-- [end:run]
