# --8<-- [start:run]
import torch


def f(x):
    return 3 * x.sin().exp()


def path(node):
    names = []
    while node is not None:
        names.append(node.name().split("::")[-1])
        node = node.next_functions[0][0] if node.next_functions else None
    return names


x = torch.tensor(0.0, requires_grad=True)
plain = f(x)
compiled = torch.compile(f, backend="aot_eager")(x)
print("plain:", path(plain.grad_fn))
print("compiled:", path(compiled.grad_fn))
# --8<-- [end:run]
