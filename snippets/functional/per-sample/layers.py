# --8<-- [start:table]
import torch
from torch import nn
from torch.func import vmap

torch.manual_seed(0)
vectors, pictures = torch.ones(4, 3), torch.ones(4, 3, 2, 2)
untracked = nn.BatchNorm1d(3, track_running_stats=False)


def row(name, layer, batch):
    try:
        result = tuple(vmap(layer)(batch).shape)
    except (RuntimeError, ValueError) as error:
        result = str(error).split(", got")[0]
    print(f"| {name} | {tuple(batch.shape)} | {result} |")


print("| layer | batch | result, or message |")
print("| --- | --- | --- |")
row("Linear", nn.Linear(3, 2), vectors)
row("Conv2d", nn.Conv2d(3, 2, kernel_size=1), pictures)
row("LayerNorm", nn.LayerNorm(3), vectors)
row("Flatten", nn.Flatten(), pictures)
row("GroupNorm", nn.GroupNorm(1, 3), vectors)
row("BatchNorm1d", nn.BatchNorm1d(3), vectors)
row("BatchNorm1d, untracked, x[None]", lambda x: untracked(x[None]), vectors)
# --8<-- [end:table]
