# --8<-- [start:run]
import torch

x = torch.tensor([[3.0]])
w = torch.tensor([[1 + 1 / 256]], requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = x @ w
    loss = torch.nn.functional.mse_loss(h, torch.zeros(1, 1))
h.retain_grad()
loss.backward()

print("| tensor | value | dtype |")
print("| --- | --- | --- |")
for name, tensor in {"w": w, "h": h, "loss": loss, "h.grad": h.grad, "w.grad": w.grad}.items():
    print(f"| `{name}` | {tensor.item():g} | {tensor.dtype} |")
# --8<-- [end:run]
