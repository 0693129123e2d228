# --8<-- [start:run]
import torch


def fit(target: torch.Tensor) -> None:
    prediction = torch.zeros(2, 1, requires_grad=True)
    loss = torch.mean((prediction - target) ** 2)
    loss.backward()
    with torch.no_grad():
        prediction -= prediction.grad
        loss_after = torch.mean((prediction - target) ** 2)
    print(f"{tuple(target.shape)}: prediction {prediction.flatten().tolist()}, loss {loss_after.item()}")


target = torch.tensor([1.0, 5.0])
fit(target)
fit(target[:, None])
# --8<-- [end:run]
