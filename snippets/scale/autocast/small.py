# --8<-- [start:run]
import torch

small = torch.tensor(1e-8)
print("plain:", small.to(torch.float16))
print("scaled:", (1024 * small).to(torch.float16))
# --8<-- [end:run]
