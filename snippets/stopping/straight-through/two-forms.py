# --8<-- [start:table]
import torch

bits = torch.arange(-(2**15), 2**15).to(torch.int16)
x = bits.view(torch.float16)
x = x[x.isfinite()]
print("| function | numbers | wrong, `x + (f(x) - x)` | wrong, `f(x) + (x - x)` |")
print("| --- | --- | --- | --- |")
for f in (torch.round, torch.trunc, torch.floor, torch.ceil, torch.sign):
    added = x + (f(x) - x)
    cancelled = f(x) + (x - x)
    counts = [(each != f(x)).sum().item() for each in (added, cancelled)]
    print(f"| `{f.__name__}` | {len(x)} | {counts[0]} | {counts[1]} |")
# --8<-- [end:table]
