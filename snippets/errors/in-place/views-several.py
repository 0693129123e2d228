# --8<-- [start:table]
import torch

operations = {
    "h.unbind()[0]": lambda h: h.unbind()[0],
    "h.split(1)[0]": lambda h: h.split(1)[0],
    "h.chunk(2)[0]": lambda h: h.chunk(2)[0],
    "h.narrow(0, 0, 1)": lambda h: h.narrow(0, 0, 1),
    "h[0]": lambda h: h[0],
}
print("| view | change in place |")
print("| --- | --- |")
for name, view in operations.items():
    h = 2 * torch.tensor([1.0, 2.0], requires_grad=True)
    try:
        view(h).mul_(3)
        print(f"| `{name}` | allowed |")
    except RuntimeError:
        print(f"| `{name}` | raises |")
# --8<-- [end:table]
