# --8<-- [start:run]
import torch

x = torch.ones(2, requires_grad=True)
for name, result in [("clone", x.clone()), ("detach", x.detach()), ("both", x.detach().clone())]:
    print(f"{name}: same memory {result.data_ptr() == x.data_ptr()}, history {result.requires_grad}")
# --8<-- [end:run]
