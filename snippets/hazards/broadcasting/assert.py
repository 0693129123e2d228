# --8<-- [start:run]
import torch


def mean_square(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if prediction.shape != target.shape:
        raise ValueError(f"prediction {tuple(prediction.shape)}, target {tuple(target.shape)}")
    return torch.mean((prediction - target) ** 2)


mean_square(torch.tensor([[0.0], [7.0]]), torch.tensor([2.0, 3.0]))
# --8<-- [end:run]
