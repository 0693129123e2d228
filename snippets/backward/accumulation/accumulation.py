# --8<-- [start:run]
import torch

x = torch.tensor(0.0, requires_grad=True)
for n in (1, 2, 3):
    y = torch.pow(x, 2) - 2 * x + 1  # a new graph each time
    y.backward()
    print(f"x.grad after backward {n}:", x.grad)
# --8<-- [end:run]

# --8<-- [start:clear]
x.grad = None
y = torch.pow(x, 2) - 2 * x + 1
y.backward()
print("x.grad after clearing:", x.grad)
# --8<-- [end:clear]
