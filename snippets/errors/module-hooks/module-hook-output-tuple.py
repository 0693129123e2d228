# --8<-- [start:run]
import torch


class Scores(torch.nn.Module):
    def forward(self, x):
        return (3 * x,)


scores = Scores()
scores.register_full_backward_hook(lambda module, grad_input, grad_output: print(grad_input, grad_output))
x = torch.tensor(2.0, requires_grad=True)
(5 * scores(x)[0]).backward()
# --8<-- [end:run]
