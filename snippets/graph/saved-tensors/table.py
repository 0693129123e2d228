# --8<-- [start:table]
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
w = torch.tensor([4.0, 5.0, 6.0])

results = {
    "x + w": x + w,
    "x * w": x * w,
    "x ** 3": x**3,
    "x / w": x / w,
    "x.exp()": x.exp(),
    "x.log()": x.log(),
    "x.sigmoid()": x.sigmoid(),
    "x.relu()": x.relu(),
    "x.sum()": x.sum(),
    "x.amax()": x.amax(),
    "x.max(dim=0)": x.max(dim=0).values,
}

print("| operation | node | saved tensors |")
print("| --- | --- | --- |")
for name, y in results.items():
    node = y.grad_fn
    saved = []
    for attribute in dir(node):
        if attribute.startswith("_saved_"):
            tensor = getattr(node, attribute)
            if isinstance(tensor, torch.Tensor):
                places = {"x": x, "w": w, "the result": y}
                same = [place for place, t in places.items() if t.data_ptr() == tensor.data_ptr()]
                saved.append(f"{attribute}: {same[0] if same else 'another'}")
    print(f"| {name} | {type(node).__name__} | {', '.join(saved) or 'none'} |")
# --8<-- [end:table]
