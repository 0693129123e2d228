# --8<-- [start:exp]
import torch

x = torch.tensor(0.0, requires_grad=True)

for y in (torch.exp(x), torch.sin(x), x + x):
    node = y.grad_fn
    names = [name for name in dir(node) if name.startswith("_saved_")]
    print(f"{node.name()}, saved: {names}")
# --8<-- [end:exp]
