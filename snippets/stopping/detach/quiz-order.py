# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
for name, copy in {"detach().clone()": y.detach().clone(), "clone().detach()": y.clone().detach()}.items():
    print(f"{name}: {copy}, {copy.requires_grad}, same memory {copy.data_ptr() == y.data_ptr()}")
# --8<-- [end:run]
