# --8<-- [start:run]
import torch

probabilities = torch.tensor([0.5, 0.5], requires_grad=True)
generator = torch.Generator().manual_seed(0)
action = torch.multinomial(probabilities, 1, generator=generator)
reward = 3.0 * action.float()
reward.backward()
# --8<-- [end:run]
