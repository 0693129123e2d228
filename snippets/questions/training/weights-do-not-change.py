# --8<-- [start:run]
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        for name in ("trained", "detached", "dead", "not_held", "not_used"):
            setattr(self, name, nn.Linear(1, 1, bias=False))

    def forward(self, x):
        recorded = self.trained(x) + self.not_held(x)
        return recorded + self.detached(x).detach() + self.dead(-x.abs()).relu()


torch.manual_seed(0)
net = Net()
for parameter in net.parameters():
    nn.init.ones_(parameter)
given = [p for name, p in net.named_parameters() if "not_held" not in name]
optimizer = torch.optim.SGD(given, lr=0.1)
before = {name: p.detach().clone() for name, p in net.named_parameters()}
net(torch.ones(1, 1)).sum().backward()
optimizer.step()

held = {p for group in optimizer.param_groups for p in group["params"]}
for name, p in net.named_parameters():
    gradient = "None" if p.grad is None else p.grad.abs().sum().item()
    moved = not p.equal(before[name])
    print(f"{name:15}", f"gradient: {gradient:4} held: {p in held!s:5} moved: {moved}")

coarse = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
coarse.sum().backward()
torch.optim.SGD([coarse], lr=0.001).step()
print("rounded away, gradient:", coarse.grad.item(), "weight:", coarse.item())
# --8<-- [end:run]
