# --8<-- [start:run]
import torch

z = torch.tensor([1 + 2j, 3 - 4j])
print(z.conj().resolve_conj().numpy())
# --8<-- [end:run]
