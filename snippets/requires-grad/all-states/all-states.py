# --8<-- [start:make]
import torch

x = torch.tensor(3.0, requires_grad=True)

constant = torch.tensor(2.0)
parameter = torch.tensor(2.0, requires_grad=True)
result = x - 1
retained = x - 1
retained.retain_grad()
detached = x - 1
detached.retain_grad()
detached.detach_()
restarted = x - 1
restarted.retain_grad()
restarted.detach_()
restarted.requires_grad_()

tensors = {
    "constant": constant,
    "parameter": parameter,
    "result": result,
    "retained": retained,
    "detached": detached,
    "restarted": restarted,
}
for tensor in tensors.values():
    y = torch.pow(tensor, 2) - 2 * x + 1
    y.backward()
# --8<-- [end:make]

# --8<-- [start:table]
def gradient_of(tensor: torch.Tensor) -> torch.Tensor | None:
    # Reading .grad of a result warns, so this asks the flags first.
    if tensor.is_leaf or tensor.retains_grad:
        return tensor.grad
    return None


columns = ("is_leaf", "requires_grad", "retains_grad", "grad_fn", ".grad")
print("| state |", " | ".join(f"`{column}`" for column in columns), "|")
print("|---|---|---|---|---|---|")
for name, tensor in tensors.items():
    node = tensor.grad_fn.name() if tensor.grad_fn else None
    flags = (tensor.is_leaf, tensor.requires_grad, tensor.retains_grad)
    cells = (name, *flags, node, gradient_of(tensor))
    print("|", " | ".join(str(cell) for cell in cells), "|")
# --8<-- [end:table]

# --8<-- [start:result]
print("result.grad:", result.grad)
# --8<-- [end:result]
