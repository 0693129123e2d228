# --8<-- [start:run]
import torch

half = torch.compile(lambda x: x.sin().exp(), backend="aot_eager")

x = torch.tensor(0.0, requires_grad=True)
node = half(3 * half(x)).grad_fn
while node is not None:
    print(node.name())
    node = node.next_functions[0][0] if node.next_functions else None
# --8<-- [end:run]
