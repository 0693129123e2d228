# --8<-- [start:run]
import torch


def nodes(root):
    found = [root]
    for node in found:
        found += [after for after, _ in node.next_functions if after is not None and after not in found]
    return found


x = torch.tensor(2.0, requires_grad=True)
print("names:", [node.name() for node in nodes((x**2 + 3 * x).grad_fn)])
# --8<-- [end:run]
