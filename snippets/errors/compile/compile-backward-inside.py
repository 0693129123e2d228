# --8<-- [start:run]
import torch


@torch.compile(backend="aot_eager", fullgraph=True)
def train(w, x):
    loss = (w * x) ** 2
    loss.backward()
    return loss


w = torch.tensor(2.0, requires_grad=True)
try:
    train(w, torch.tensor(3.0))
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
# --8<-- [end:run]
