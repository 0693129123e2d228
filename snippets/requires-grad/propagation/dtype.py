# --8<-- [start:results]
import torch

x = torch.tensor([1.6, -0.4], requires_grad=True)

for name, result in (
    ("x > 0", x > 0),
    ("x.long()", x.long()),
    ("x.argmax()", x.argmax()),
    ("x.to(torch.complex64)", x.to(torch.complex64)),
    ("x.round()", x.round()),
):
    print(f"{name}: {result.dtype}, {result.requires_grad}")
# --8<-- [end:results]

# --8<-- [start:round]
x.round().sum().backward()
print("x.grad:", x.grad)
# --8<-- [end:round]
