# --8<-- [start:run]
import torch


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.used = torch.nn.LayerNorm(2)
        self.spare = torch.nn.LayerNorm(2)

    def forward(self, x):
        return self.used(x)


net = Net()
loss = net(torch.tensor([[1.0, 3.0]])).sum()
grads = torch.autograd.grad(loss, list(net.parameters()), allow_unused=True)
print("unused:", [name for (name, _), grad in zip(net.named_parameters(), grads, strict=True) if grad is None])
# --8<-- [end:run]
