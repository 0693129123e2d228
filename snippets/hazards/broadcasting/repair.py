# --8<-- [start:table]
import torch

prediction = torch.tensor([[0.0], [7.0]])
target = torch.tensor([2.0, 3.0])
differences = {
    "prediction - target": prediction - target,
    "prediction - target.view_as(prediction)": prediction - target.view_as(prediction),
    "prediction - target[:, None]": prediction - target[:, None],
    "prediction.squeeze(1) - target": prediction.squeeze(1) - target,
}
print("| difference | shape | mean square |")
print("| --- | --- | --- |")
for name, difference in differences.items():
    print(f"| `{name}` | {tuple(difference.shape)} | {torch.mean(difference**2).item()} |")
# --8<-- [end:table]
