# --8<-- [start:run]
import torch

w = torch.tensor(1.0, requires_grad=True)
w.register_hook(lambda gradient: 2 * gradient)
for step in (1, 2, 3):
    w.grad = None
    w.backward()
    print(f"step {step}:", w.grad)
# --8<-- [end:run]
