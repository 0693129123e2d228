# --8<-- [start:run]
import torch
import torch.nn.functional as F

functions = {
    "max()": lambda x: x.max(),
    "amax(0)": lambda x: x.amax(0),
    "median()": lambda x: x.median(),
    "max(0)": lambda x: x.max(0).values,
    "median(0)": lambda x: x.median(0).values,
    "sort": lambda x: x.sort(descending=True).values[0],
    "topk(1)": lambda x: x.topk(1).values,
    "kthvalue(3)": lambda x: x.kthvalue(3).values,
    "cummax": lambda x: x.cummax(0).values[-1],
    "max_pool1d": lambda x: F.max_pool1d(x[None], 3),
}
for name, f in functions.items():
    x = torch.tensor([3.0, 3.0, 1.0], requires_grad=True)
    f(x).backward()
    print(f"{name}: {x.grad.tolist()}")
# --8<-- [end:run]
