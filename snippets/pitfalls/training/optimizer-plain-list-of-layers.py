# --8<-- [start:run]
import torch


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = [torch.nn.PReLU()]
        self.scale = torch.ones(1, requires_grad=True)
        self.head = torch.nn.LayerNorm(2)


print([name for name, _ in Model().named_parameters()])
# --8<-- [end:run]
