# --8<-- [start:table]
import torch

functions = {
    "x.round()": torch.round,
    "x.floor()": torch.floor,
    "x.sign()": torch.sign,
    "x.argmax()": torch.argmax,
    "x > 1": lambda x: x > 1,
    "x.long()": lambda x: x.long(),
}
print("| result | requires_grad | gradient |")
print("| --- | --- | --- |")
for name, f in functions.items():
    x = torch.tensor([1.25, 0.75], requires_grad=True)
    y = f(x)
    gradient = "no path"
    if y.requires_grad:
        y.sum().backward()
        gradient = f"`{x.grad}`"
    print(f"| `{name}` | {y.requires_grad} | {gradient} |")
# --8<-- [end:table]
