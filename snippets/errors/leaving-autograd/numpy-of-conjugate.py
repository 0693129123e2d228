# --8<-- [start:run]
import torch

z = torch.tensor([1 + 2j, 3 - 4j])
z.conj().numpy()
# --8<-- [end:run]
