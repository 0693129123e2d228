# --8<-- [start:graph]
import random

import torch

choose = random.Random(0)
tensors = [torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in range(3)]
leaves = tensors[:]
for _ in range(200):
    a, b = choose.choice(tensors), choose.choice(tensors)
    tensors.append(choose.choice([a + b, a * 0.5, b.sin()]))
y = torch.stack(tensors).sum()
# --8<-- [end:graph]

# --8<-- [start:order]
def nodes_from(root):
    """Every node reached from the root that is no AccumulateGrad, each once."""
    found = [root]
    seen = {root}
    for node in found:
        for next_node, _ in node.next_functions:
            if next_node is not None and next_node.next_functions and next_node not in seen:
                seen.add(next_node)
                found.append(next_node)
    return found


nodes = nodes_from(y.grad_fn)
called = []
for node in nodes:
    node.register_prehook(lambda _, node=node: called.append(node))
y.backward()

print("nodes:", len(nodes))
by_number = sorted(nodes, key=lambda node: node._sequence_nr(), reverse=True)
print("called from the largest number to the smallest:", called == by_number)
# --8<-- [end:order]
