# --8<-- [start:run]
import torch

x = torch.tensor(3.0, requires_grad=True)
for step in (1, 2, 3):
    (x**2).backward()
    print(f"pass {step}:", x.grad)
# --8<-- [end:run]
