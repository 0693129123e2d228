# --8<-- [start:table]
import torch
import torch.nn.functional as F

functions = {
    "x.max()": lambda x: x.max(),
    "x.amax(0)": lambda x: x.amax(0),
    "x.median()": lambda x: x.median(),
    "torch.aminmax(x).max": lambda x: torch.aminmax(x).max,
    "torch.linalg.vector_norm(x, inf)": lambda x: torch.linalg.vector_norm(x, float("inf")),
    "torch.maximum(x[0], x[1])": lambda x: torch.maximum(x[0], x[1]),
    "x.max(0).values": lambda x: x.max(0).values,
    "x.median(0).values": lambda x: x.median(0).values,
    "x.sort(descending=True).values[0]": lambda x: x.sort(descending=True).values[0],
    "x.topk(1).values": lambda x: x.topk(1).values,
    "x.kthvalue(3).values": lambda x: x.kthvalue(3).values,
    "x.cummax(0).values[-1]": lambda x: x.cummax(0).values[-1],
    "x.quantile(1.0)": lambda x: x.quantile(1.0),
    "x.msort()[-1]": lambda x: x.msort()[-1],
    "F.max_pool1d(x[None], 3)": lambda x: F.max_pool1d(x[None], 3).sum(),
}
print("| function | gradient at (3, 3, 1) |")
print("| --- | --- |")
for name, f in functions.items():
    x = torch.tensor([3.0, 3.0, 1.0], requires_grad=True)
    f(x).backward()
    print(f"| `{name}` | {x.grad.tolist()} |")
# --8<-- [end:table]
