# --8<-- [start:run]
import torch

w = torch.tensor(2.0, requires_grad=True)
for step in (1, 2, 3):
    result = torch.stack([3 * w, 5 * w])
    print(f"step {step}:", result.grad_fn.name())
result.sum().backward()
print("w.grad:", w.grad)
# --8<-- [end:run]
