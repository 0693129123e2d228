# --8<-- [start:clip]
import torch

w = torch.zeros(2, requires_grad=True)
slopes = torch.tensor([[30.0, 0.0], [0.0, 40.0]])


def show(label, tensor):
    print(label, [round(value, 2) for value in tensor.flatten().tolist()])


for slope in slopes:
    (slope * w).sum().backward()
torch.nn.utils.clip_grad_norm_([w], 5.0)
show("clipped once:", w.grad)

w.grad = None
for slope in slopes:
    (slope * w).sum().backward()
    torch.nn.utils.clip_grad_norm_([w], 5.0)
show("clipped in each pass:", w.grad)
# --8<-- [end:clip]

# --8<-- [start:batch-norm]
batch = torch.tensor([[1.0], [3.0], [5.0], [7.0]])
norm = torch.nn.BatchNorm1d(1)
show("whole batch:", norm(batch))
show("two parts:", torch.cat([norm(part) for part in batch.chunk(2)]))
# --8<-- [end:batch-norm]
