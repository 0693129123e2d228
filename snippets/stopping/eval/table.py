# --8<-- [start:table]
import contextlib

import torch

print("| | grad mode | a graph is recorded | dropout is active |")
print("| --- | --- | --- | --- |")
w = torch.ones(1000, requires_grad=True)
dropout = torch.nn.Dropout(0.5)
for name, training, mode in [
    ("train()", True, contextlib.nullcontext),
    ("eval()", False, contextlib.nullcontext),
    ("train(), no_grad", True, torch.no_grad),
    ("eval(), no_grad", False, torch.no_grad),
]:
    dropout.train(training)
    with torch.random.fork_rng(), mode():
        y = dropout(2 * w)
        cells = [torch.is_grad_enabled(), y.requires_grad, bool((y == 0).any())]
    print(f"| {name} | " + " | ".join(f"`{cell}`" for cell in cells) + " |")
# --8<-- [end:table]
