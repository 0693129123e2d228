# --8<-- [start:full]
import torch

inputs = torch.tensor([1.0, 2.0, 3.0, 4.0])
w = torch.tensor(1.0, requires_grad=True)

loss = torch.mean((w * inputs - 2) ** 2)
loss.backward()
print("one batch of four:", w.grad)
# --8<-- [end:full]

# --8<-- [start:micro]
w.grad = None
for part in (inputs[:2], inputs[2:]):
    loss = torch.mean((w * part - 2) ** 2) / 2  # two parts of equal size
    loss.backward()
print("two batches of two:", w.grad)
# --8<-- [end:micro]

# --8<-- [start:unscaled]
w.grad = None
for part in (inputs[:2], inputs[2:]):
    loss = torch.mean((w * part - 2) ** 2)
    loss.backward()
print("without the division:", w.grad)
# --8<-- [end:unscaled]

# --8<-- [start:uneven]
w.grad = None
for part in (inputs[:3], inputs[3:]):
    loss = torch.sum((w * part - 2) ** 2) / len(inputs)
    loss.backward()
print("three and one:", w.grad)
# --8<-- [end:uneven]
