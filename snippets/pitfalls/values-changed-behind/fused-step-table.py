# --8<-- [start:table]
import torch

print("| optimizer | plain | foreach | fused |")
print("| --- | --- | --- | --- |")
for optimizer in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW, torch.optim.Adagrad):
    cells = []
    for options in (dict(foreach=False), dict(foreach=True), dict(fused=True)):
        w = torch.ones(1, requires_grad=True)
        step = optimizer([w], lr=0.5, **options)
        w.sum().backward()
        before = w._version
        step.step()
        cells.append("counted" if w._version > before else "not counted")
    print(f"| {optimizer.__name__} | {' | '.join(cells)} |")
# --8<-- [end:table]
