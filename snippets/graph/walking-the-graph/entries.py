# --8<-- [start:table]
import torch

x = torch.ones(3, requires_grad=True)
z = torch.ones(3, requires_grad=True)
condition = torch.tensor([True, False, True])
index = torch.tensor([0, 2])

results = {
    "x * z": x * z,
    "x * 2": x * 2,
    "x + 1": x + 1,
    "1 - x": 1 - x,
    "x ** 2": x**2,
    "x ** z": x**z,
    "torch.where(condition, x, z)": torch.where(condition, x, z),
    "x[index]": x[index],
    "x.gather(0, index)": x.gather(0, index),
    "torch.cat([x, z])": torch.cat([x, z]),
}
print("| operation | node | entries | without a node |")
print("| --- | --- | --- | --- |")
for name, y in results.items():
    nodes = [node for node, _ in y.grad_fn.next_functions]
    print(f"| `{name}` | {y.grad_fn.name()} | {len(nodes)} | {nodes.count(None)} |")
# --8<-- [end:table]
