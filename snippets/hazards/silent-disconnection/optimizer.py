# --8<-- [start:wrong]
import torch


class Scale(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.w = torch.nn.Parameter(torch.tensor(1.0))


model = Scale()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
model.w = torch.nn.Parameter(torch.tensor(2.0))
(model.w**2).backward()
optimizer.step()
print("gradient:", model.w.grad)
print("replaced after:", model.w.item())
# --8<-- [end:wrong]

# --8<-- [start:right]
model = Scale()
model.w = torch.nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
(model.w**2).backward()
optimizer.step()
print("replaced before:", model.w.item())
# --8<-- [end:right]
