# --8<-- [start:run]
import torch

compilations = 0


def counting(module, inputs):
    global compilations
    compilations += 1
    return module.forward


f = torch.compile(lambda x: x * x, backend=counting)
x = torch.ones(2, requires_grad=True)
f(x)
print("with the flag:", compilations)
f(x.detach())
print("without it:", compilations)
with torch.no_grad():
    f(x)
print("under no_grad:", compilations)
f(x)
print("again with the flag:", compilations)
# --8<-- [end:run]
