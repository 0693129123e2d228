# --8<-- [start:run]
import torch


class WeightedLoss(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("class_weight", torch.tensor([1.0, 2.0]))

    def forward(self, logits, target):
        return torch.nn.functional.cross_entropy(logits, target, weight=self.class_weight)


logits = torch.zeros(1, 2, requires_grad=True)
WeightedLoss()(logits, torch.tensor([1])).backward()
print("logits.grad:", logits.grad)
# --8<-- [end:run]
