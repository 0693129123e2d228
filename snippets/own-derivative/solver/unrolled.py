# --8<-- [start:table]
import torch


def newton(x, iterations):
    y = x
    for _ in range(iterations):
        y = y - (y**3 + y - x) / (3 * y**2 + 1)
    return y


def nodes(tensor):
    seen = set()
    todo = [tensor.grad_fn]
    while todo:
        node = todo.pop()
        if node is not None and node not in seen:
            seen.add(node)
            todo += [edge[0] for edge in node.next_functions]
    return len(seen)


x = torch.tensor(10.0, dtype=torch.float64, requires_grad=True)
print("| iterations | y | x.grad through the iterations | nodes |")
print("| --: | --: | --: | --: |")
for iterations in 2, 6, 8, 30:
    y = newton(x, iterations)
    (gradient,) = torch.autograd.grad(y, x, retain_graph=True)
    slope = f"{gradient.item():.4f}"
    print(f"| {iterations} | {y.item():.4f} | {slope} | {nodes(y)} |")
# --8<-- [end:table]
