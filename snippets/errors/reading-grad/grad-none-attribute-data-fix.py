# --8<-- [start:run]
import torch

model = torch.nn.ModuleDict({"used": torch.nn.PReLU(), "unused": torch.nn.PReLU()})
model["used"](torch.tensor([-4.0])).sum().backward()
for name, parameter in model.named_parameters():
    print(name, parameter.grad is None)

norms = [parameter.grad.norm() for parameter in model.parameters() if parameter.grad is not None]
print("norms:", norms)
# --8<-- [end:run]
