# --8<-- [start:run]
import torch

x = torch.tensor([1.0, 3.0], requires_grad=True)
node = torch.nn.functional.layer_norm(x, (2,)).grad_fn
names = ["input", "weight", "bias"]
print("kept:", [name for name in names if getattr(node, f"_saved_{name}") is not None])
# --8<-- [end:run]
