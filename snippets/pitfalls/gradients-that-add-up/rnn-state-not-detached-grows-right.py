# --8<-- [start:run]
import torch


def depth(tensor):
    """Count the nodes along the first edges."""
    node, count = tensor.grad_fn, 0
    while node is not None:
        node, count = node.next_functions[0][0], count + 1
    return count


w = torch.tensor(0.5, requires_grad=True)
state = torch.tensor(1.0)
for step in (1, 2, 3):
    state = state.detach() * w
    print(f"step {step}:", depth(state))
# --8<-- [end:run]
