# --8<-- [start:run]
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
hidden = w**2
scaled = torch.tensor(hidden.tolist()) / 2
loss = scaled.sum()
for name, tensor in {"w": w, "hidden": hidden, "scaled": scaled, "loss": loss}.items():
    print(f"{name}.requires_grad:", tensor.requires_grad)
# --8<-- [end:run]
