# --8<-- [start:run]
import torch

operations = {
    "relu": torch.relu,
    "exp": torch.exp,
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "sqrt": torch.sqrt,
    "softmax": lambda x: torch.softmax(x, dim=0),
    "log": torch.log,
    "sin": torch.sin,
    "x ** 2": lambda x: x**2,
    "x + 1": lambda x: x + 1,
}
x = torch.tensor([1.0, 2.0], requires_grad=True)
print("| operation | keeps its input | keeps its result |")
print("| --- | --- | --- |")
for name, operation in operations.items():
    node = operation(x).grad_fn
    kept = ["yes" if hasattr(node, saved) else "no" for saved in ("_saved_self", "_saved_result")]
    print(f"| {name} | {kept[0]} | {kept[1]} |")
# --8<-- [end:run]
