# --8<-- [start:table]
import torch

results = {
    "a[0]": lambda a: a[0],
    "a[:, 1:]": lambda a: a[:, 1:],
    "a[[0]]": lambda a: a[[0]],
    "a[a > 0]": lambda a: a[a > 0],
    "a.t()": lambda a: a.t(),
    "a.view(4)": lambda a: a.view(4),
    "a.reshape(4)": lambda a: a.reshape(4),
    "a.t().reshape(4)": lambda a: a.t().reshape(4),
    "a.detach()": lambda a: a.detach(),
    "a.contiguous()": lambda a: a.contiguous(),
    "a.float()": lambda a: a.float(),
    "a.double()": lambda a: a.double(),
    "a.clone()": lambda a: a.clone(),
}
print("| result | changing it changes `a` |")
print("| --- | --- |")
for name, f in results.items():
    a = torch.ones(2, 2)
    f(a).zero_()
    print(f"| `{name}` | {'no' if a.all() else 'yes'} |")
# --8<-- [end:table]
