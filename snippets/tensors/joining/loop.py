# --8<-- [start:run]
import torch


def nodes(y):
    """Count the nodes behind `y`, without those that hold a leaf."""
    seen, todo = set(), [y.grad_fn]
    while todo:
        node = todo.pop()
        if node is not None and node not in seen and not hasattr(node, "variable"):
            seen.add(node)
            todo += [following for following, _ in node.next_functions]
    return len(seen)


parts = [torch.ones(1, requires_grad=True) for _ in range(100)]

grown, copied = parts[0], 0
for part in parts[1:]:
    grown = torch.cat([grown, part])
    copied += grown.numel()
print("grown in a loop:", nodes(grown), "nodes,", copied, "elements written")

joined = torch.cat(parts)
print("joined once:", nodes(joined), "nodes,", joined.numel(), "elements written")
# --8<-- [end:run]
