# --8<-- [start:run]
import torch

dropout = torch.nn.Dropout(0.5)
batch = torch.ones(2, 1000)
with torch.random.fork_rng():
    print("training:", torch.vmap(dropout, randomness="different")(batch).unique())
dropout.eval()
print("evaluation:", torch.vmap(dropout)(batch).unique())
# --8<-- [end:run]
