# --8<-- [start:run]
import torch

x = torch.tensor([[3.0]])
w = torch.tensor([[1 + 1 / 256]], requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = x @ w
    loss = torch.nn.functional.mse_loss(h, torch.zeros(1, 1))
h.retain_grad()
loss.backward()

print("| | value | dtype | gradient | dtype |")
print("| --- | --- | --- | --- | --- |")
for name, tensor in (("w", w), ("h", h), ("loss", loss)):
    value, gradient = tensor.item(), "" if tensor is loss else f"{tensor.grad.item():g}"
    kind = "" if tensor is loss else f"{tensor.grad.dtype}"
    print(f"| `{name}` | {value:g} | {tensor.dtype} | {gradient} | {kind} |")
# --8<-- [end:run]
