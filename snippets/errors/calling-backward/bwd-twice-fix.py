# --8<-- [start:run]
import torch

w = torch.tensor(3.0, requires_grad=True)
for step in ("first", "second"):
    loss = w**2
    loss.backward()
    print(f"after the {step} pass:", w.grad)
# --8<-- [end:run]
