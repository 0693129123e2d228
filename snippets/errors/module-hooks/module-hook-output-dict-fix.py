# --8<-- [start:run]
import torch


class Scores(torch.nn.Module):
    def forward(self, x):
        return {"scores": 3 * x}


def watch(module, inputs, output):
    output["scores"].register_hook(lambda gradient: print("scores get:", gradient))


scores = Scores()
scores.register_forward_hook(watch)
x = torch.tensor(2.0, requires_grad=True)
(5 * scores(x)["scores"]).backward()
print("x.grad:", x.grad)
# --8<-- [end:run]
