# --8<-- [start:table]
import torch
import torch.nn.functional as F

losses = [F.mse_loss, F.l1_loss, F.smooth_l1_loss, F.cross_entropy, F.binary_cross_entropy_with_logits]
losses += [F.huber_loss, F.binary_cross_entropy]
target = torch.tensor([0.0, 1.0], dtype=torch.float64)
print("| loss | dtype of the loss | dtype of the gradient |")
print("| --- | --- | --- |")
for f in losses:
    p = torch.tensor([0.25, 0.5], requires_grad=True)
    cells = []
    try:
        loss = f(p, target)
        cells.append(str(loss.dtype))
        loss.backward()
        cells.append(str(p.grad.dtype))
    except RuntimeError:
        cells = [*cells, "raises", "none"][:2]
    print(f"| `{f.__name__}` | {cells[0]} | {cells[1]} |")
# --8<-- [end:table]
